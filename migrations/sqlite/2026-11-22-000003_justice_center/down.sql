DROP TABLE finding_steps;
DROP TABLE findings;
DROP TABLE clinical_risk_managers;
DROP TABLE outbox_messages;
DROP TABLE jc_requests;
DROP TABLE jc_case_deliveries;
DROP TABLE jc_cases;

CREATE TABLE classifications_old (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    source TEXT NOT NULL,
    incident_type TEXT NOT NULL,
    class TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;
INSERT INTO classifications_old (facility_id, incident_id, id, source, incident_type, class, at, user_id, reason)
    SELECT facility_id, incident_id, id, source, incident_type, class, at, user_id, reason FROM classifications
    WHERE incident_type IS NOT NULL AND class IS NOT NULL;
DROP TABLE classifications;
ALTER TABLE classifications_old RENAME TO classifications;
