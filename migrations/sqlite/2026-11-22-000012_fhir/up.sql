-- FHIR finds people by their entry and clients by their number at the facility.
CREATE INDEX incident_people_entry ON incident_people (id);
CREATE INDEX incident_people_case_number ON incident_people (json_extract(content, '$.local_case_number'));

-- The request that asked for an export of FHIR resources, as its manifest repeats it.
ALTER TABLE exports ADD COLUMN kick_off TEXT;
