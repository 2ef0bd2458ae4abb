-- The indexes of the orders and of the commonest conditions hold what lists are narrowed by, so that what does not fit
-- is passed over without reading the incident.
DROP INDEX incidents_status;
CREATE INDEX incidents_status ON incidents (status, id, incident_type, county_fips, class, field_office, occurred_at);
CREATE INDEX incidents_occurred ON incidents
    (occurred_at, id, status, incident_type, county_fips, class, field_office, late);
CREATE INDEX incidents_discovered ON incidents (discovered_at, id);
CREATE INDEX incidents_created ON incidents (created_at, id);
CREATE INDEX incidents_updated ON incidents
    (updated_at, id, status, incident_type, county_fips, class, field_office, occurred_at);
CREATE INDEX incidents_facility_occurred ON incidents (facility_id, occurred_at, id);
CREATE INDEX incidents_facility_updated ON incidents (facility_id, updated_at, id);
CREATE INDEX incidents_type ON incidents (incident_type, id, status, county_fips, class, field_office, occurred_at);
CREATE INDEX incidents_county ON incidents (county_fips, id, status, incident_type, class, occurred_at, updated_at);
CREATE INDEX incidents_unit ON incidents (unit_id, id) WHERE unit_id IS NOT NULL;
CREATE INDEX incidents_external_reference ON incidents (external_reference, id) WHERE external_reference IS NOT NULL;
CREATE INDEX incidents_late ON incidents (id) WHERE late;
CREATE INDEX incidents_historical ON incidents (id) WHERE historical_at IS NOT NULL;

CREATE TABLE incident_documents (
    doc_id BIGINT PRIMARY KEY,
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    digest BIGINT NOT NULL,
    UNIQUE (facility_id, incident_id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE incident_words (
    rowid BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX incident_words_words ON incident_words USING gin (words);

CREATE TABLE saved_searches (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    query TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    UNIQUE (account_id, name_key)
);
CREATE INDEX saved_searches_account ON saved_searches (account_id, id);
