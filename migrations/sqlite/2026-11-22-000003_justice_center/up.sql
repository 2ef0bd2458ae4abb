-- The Justice Center may classify what has no type, and its classification may cease to hold. SQLite cannot change a column, so the table is made anew.
CREATE TABLE classifications_new (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    source TEXT NOT NULL,
    incident_type TEXT,
    class TEXT,
    jc_classification TEXT,
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;
INSERT INTO classifications_new (facility_id, incident_id, id, source, incident_type, class, at, user_id, reason)
    SELECT facility_id, incident_id, id, source, incident_type, class, at, user_id, reason FROM classifications;
DROP TABLE classifications;
ALTER TABLE classifications_new RENAME TO classifications;

CREATE TABLE jc_cases (
    id BLOB NOT NULL CHECK (length(id) = 16),
    jc_number TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    facility_id BLOB CHECK (length(facility_id) = 16),
    field_office TEXT,
    status TEXT NOT NULL,
    facility_name TEXT,
    named_facility_id BLOB CHECK (length(named_facility_id) = 16),
    county_fips TEXT,
    content TEXT NOT NULL,
    received_at TEXT NOT NULL,
    release_due_at TEXT NOT NULL,
    released_at TEXT,
    released_by TEXT,
    released_automatically INTEGER NOT NULL CHECK (released_automatically IN (0, 1)),
    imported_at TEXT,
    imported_by TEXT,
    imported_sequence INTEGER,
    incident_id BLOB CHECK (length(incident_id) = 16),
    dispute_ground TEXT,
    dispute_reason TEXT,
    duplicate_of TEXT,
    disputed_at TEXT,
    disputed_by TEXT,
    withdrawn_at TEXT,
    withdrawal_reason TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (jc_number),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX jc_cases_facility ON jc_cases (facility_id, status, id);
CREATE INDEX jc_cases_field_office ON jc_cases (field_office, status, id);
CREATE INDEX jc_cases_status ON jc_cases (status, release_due_at);

CREATE TABLE jc_case_deliveries (
    case_id BLOB NOT NULL CHECK (length(case_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    sequence INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    digest BLOB NOT NULL,
    delivery TEXT NOT NULL,
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    user_id TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id) REFERENCES jc_cases (id)
) STRICT;
CREATE INDEX jc_case_deliveries_sequence ON jc_case_deliveries (case_id, sequence);

CREATE TABLE jc_requests (
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    jc_number TEXT NOT NULL,
    open_key TEXT,
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    field_office TEXT NOT NULL,
    incident_id BLOB CHECK (length(incident_id) = 16),
    case_id BLOB CHECK (length(case_id) = 16),
    status TEXT NOT NULL,
    content TEXT NOT NULL,
    mail TEXT NOT NULL,
    requested_by BLOB NOT NULL CHECK (length(requested_by) = 16),
    requested_by_user_id TEXT NOT NULL,
    failure TEXT,
    outcome TEXT,
    decision TEXT,
    answer TEXT,
    answered_classification TEXT,
    answered_type TEXT,
    answered_facility_id BLOB CHECK (length(answered_facility_id) = 16),
    answered_at TEXT,
    answered_by TEXT,
    sent_at TEXT,
    closed_at TEXT,
    closed_by TEXT,
    closing_note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX jc_requests_facility ON jc_requests (facility_id, status, id);
CREATE INDEX jc_requests_field_office ON jc_requests (field_office, status, id);
CREATE INDEX jc_requests_number ON jc_requests (jc_number, id);

CREATE TABLE outbox_messages (
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    message_id TEXT NOT NULL,
    envelope TEXT NOT NULL,
    message BLOB NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    queued_at TEXT NOT NULL,
    next_attempt_at TEXT NOT NULL,
    lease_owner BLOB CHECK (length(lease_owner) = 16),
    lease_until TEXT,
    last_error TEXT,
    sent_at TEXT,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (message_id)
) STRICT;
CREATE INDEX outbox_messages_due ON outbox_messages (status, next_attempt_at);
CREATE INDEX outbox_messages_subject ON outbox_messages (subject_id);

CREATE TABLE clinical_risk_managers (
    id BLOB NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT,
    field_office TEXT NOT NULL,
    county_fips TEXT,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX clinical_risk_managers_field_office ON clinical_risk_managers (field_office, valid_from);

CREATE TABLE findings (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    jc_number TEXT NOT NULL,
    allegation TEXT NOT NULL,
    subject_person_id BLOB CHECK (length(subject_person_id) = 16),
    subject_key TEXT NOT NULL,
    status TEXT NOT NULL,
    category TEXT,
    stage TEXT NOT NULL,
    determined_at TEXT,
    subject_notified_at TEXT,
    amendment_requested_at TEXT,
    seal_on TEXT,
    sealed_at TEXT,
    summary TEXT,
    recorded_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    UNIQUE (facility_id, incident_id, jc_number, allegation, subject_key),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE finding_steps (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    finding_id BLOB NOT NULL CHECK (length(finding_id) = 16),
    number INTEGER NOT NULL,
    event TEXT NOT NULL,
    at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT,
    status TEXT NOT NULL,
    category TEXT,
    stage TEXT NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    note TEXT,
    PRIMARY KEY (facility_id, incident_id, finding_id, number),
    FOREIGN KEY (facility_id, incident_id, finding_id) REFERENCES findings (facility_id, incident_id, id)
) STRICT;
