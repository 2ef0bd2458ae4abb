ALTER TABLE exports DROP COLUMN kick_off;
DROP INDEX incident_people_case_number;
DROP INDEX incident_people_entry;
