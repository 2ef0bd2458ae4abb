DROP INDEX incident_clocks_open_facility;
CREATE INDEX incident_clocks_open_facility ON incident_clocks (facility_id, due_at, incident_id, code) WHERE open;
DROP INDEX incident_clocks_open_office;
CREATE INDEX incident_clocks_open_office ON incident_clocks (field_office, due_at, incident_id, code) WHERE open;
DROP INDEX incident_clocks_open;
CREATE INDEX incident_clocks_open ON incident_clocks (due_at, incident_id, code) WHERE open;
ALTER TABLE incidents ADD COLUMN historical_at TIMESTAMPTZ;

CREATE TABLE incident_facts (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    unit_id UUID,
    field_office TEXT NOT NULL,
    county_fips TEXT NOT NULL,
    status TEXT NOT NULL,
    incident_type TEXT,
    class TEXT,
    day INTEGER,
    month INTEGER,
    weekday INTEGER,
    hour INTEGER,
    location TEXT,
    premises TEXT,
    harm TEXT NOT NULL,
    age_band TEXT NOT NULL,
    staff_involvement TEXT NOT NULL,
    clock_outcomes BIGINT NOT NULL,
    packed BIGINT NOT NULL,
    PRIMARY KEY (facility_id, incident_id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);
