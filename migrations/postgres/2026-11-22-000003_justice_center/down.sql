DROP TABLE finding_steps;
DROP TABLE findings;
DROP TABLE clinical_risk_managers;
DROP TABLE outbox_messages;
DROP TABLE jc_requests;
DROP TABLE jc_case_deliveries;
DROP TABLE jc_cases;

DELETE FROM classifications WHERE incident_type IS NULL OR class IS NULL;
ALTER TABLE classifications ALTER COLUMN class SET NOT NULL;
ALTER TABLE classifications DROP COLUMN jc_classification;
ALTER TABLE classifications ALTER COLUMN incident_type SET NOT NULL;
