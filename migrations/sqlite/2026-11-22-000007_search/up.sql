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
    doc_id INTEGER PRIMARY KEY,
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    digest INTEGER NOT NULL,
    UNIQUE (facility_id, incident_id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE VIRTUAL TABLE incident_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

CREATE TABLE saved_searches (
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    query TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (account_id, name_key),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX saved_searches_account ON saved_searches (account_id, id);
