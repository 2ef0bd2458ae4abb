DROP TABLE incident_facts;
ALTER TABLE incidents DROP COLUMN historical_at;
DROP INDEX incident_clocks_open_facility;
CREATE INDEX incident_clocks_open_facility ON incident_clocks (facility_id, open, due_at, incident_id);
DROP INDEX incident_clocks_open_office;
CREATE INDEX incident_clocks_open_office ON incident_clocks (field_office, open, due_at, incident_id);
DROP INDEX incident_clocks_open;
CREATE INDEX incident_clocks_open ON incident_clocks (open, due_at, incident_id);
