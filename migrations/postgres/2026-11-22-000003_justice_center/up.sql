-- The Justice Center may classify what has no type.
ALTER TABLE classifications ALTER COLUMN incident_type DROP NOT NULL;
ALTER TABLE classifications ALTER COLUMN class DROP NOT NULL;
ALTER TABLE classifications ADD COLUMN jc_classification TEXT;

CREATE TABLE jc_cases (
    id UUID NOT NULL,
    jc_number TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    facility_id UUID,
    field_office TEXT,
    status TEXT NOT NULL,
    facility_name TEXT,
    named_facility_id UUID,
    county_fips TEXT,
    content TEXT NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    release_due_at TIMESTAMPTZ NOT NULL,
    released_at TIMESTAMPTZ,
    released_by TEXT,
    released_automatically BOOLEAN NOT NULL,
    imported_at TIMESTAMPTZ,
    imported_by TEXT,
    imported_sequence INTEGER,
    incident_id UUID,
    dispute_ground TEXT,
    dispute_reason TEXT,
    duplicate_of TEXT,
    disputed_at TIMESTAMPTZ,
    disputed_by TEXT,
    withdrawn_at TIMESTAMPTZ,
    withdrawal_reason TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (jc_number),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX jc_cases_facility ON jc_cases (facility_id, status, id);
CREATE INDEX jc_cases_field_office ON jc_cases (field_office, status, id);
CREATE INDEX jc_cases_status ON jc_cases (status, release_due_at);

CREATE TABLE jc_case_deliveries (
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    sequence INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    digest BYTEA NOT NULL,
    delivery TEXT NOT NULL,
    account_id UUID NOT NULL,
    user_id TEXT NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id) REFERENCES jc_cases (id)
);
CREATE INDEX jc_case_deliveries_sequence ON jc_case_deliveries (case_id, sequence);

CREATE TABLE jc_requests (
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    jc_number TEXT NOT NULL,
    open_key TEXT,
    facility_id UUID NOT NULL,
    field_office TEXT NOT NULL,
    incident_id UUID,
    case_id UUID,
    status TEXT NOT NULL,
    content TEXT NOT NULL,
    mail TEXT NOT NULL,
    requested_by UUID NOT NULL,
    requested_by_user_id TEXT NOT NULL,
    failure TEXT,
    outcome TEXT,
    decision TEXT,
    answer TEXT,
    answered_classification TEXT,
    answered_type TEXT,
    answered_facility_id UUID,
    answered_at TIMESTAMPTZ,
    answered_by TEXT,
    sent_at TIMESTAMPTZ,
    closed_at TIMESTAMPTZ,
    closed_by TEXT,
    closing_note TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX jc_requests_facility ON jc_requests (facility_id, status, id);
CREATE INDEX jc_requests_field_office ON jc_requests (field_office, status, id);
CREATE INDEX jc_requests_number ON jc_requests (jc_number, id);

CREATE TABLE outbox_messages (
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    subject_id UUID NOT NULL,
    message_id TEXT NOT NULL,
    envelope TEXT NOT NULL,
    message BYTEA NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    queued_at TIMESTAMPTZ NOT NULL,
    next_attempt_at TIMESTAMPTZ NOT NULL,
    lease_owner UUID,
    lease_until TIMESTAMPTZ,
    last_error TEXT,
    sent_at TIMESTAMPTZ,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (message_id)
);
CREATE INDEX outbox_messages_due ON outbox_messages (status, next_attempt_at);
CREATE INDEX outbox_messages_subject ON outbox_messages (subject_id);

CREATE TABLE clinical_risk_managers (
    id UUID NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT,
    field_office TEXT NOT NULL,
    county_fips TEXT,
    valid_from DATE NOT NULL,
    valid_to DATE,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX clinical_risk_managers_field_office ON clinical_risk_managers (field_office, valid_from);

CREATE TABLE findings (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    id UUID NOT NULL,
    jc_number TEXT NOT NULL,
    allegation TEXT NOT NULL,
    subject_person_id UUID,
    subject_key TEXT NOT NULL,
    status TEXT NOT NULL,
    category TEXT,
    stage TEXT NOT NULL,
    determined_at TIMESTAMPTZ,
    subject_notified_at TIMESTAMPTZ,
    amendment_requested_at TIMESTAMPTZ,
    seal_on DATE,
    sealed_at TIMESTAMPTZ,
    summary TEXT,
    recorded_by TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    UNIQUE (facility_id, incident_id, jc_number, allegation, subject_key),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE finding_steps (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    finding_id UUID NOT NULL,
    number INTEGER NOT NULL,
    event TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    recorded_at TIMESTAMPTZ NOT NULL,
    recorded_by TEXT,
    status TEXT NOT NULL,
    category TEXT,
    stage TEXT NOT NULL,
    late BOOLEAN NOT NULL,
    note TEXT,
    PRIMARY KEY (facility_id, incident_id, finding_id, number),
    FOREIGN KEY (facility_id, incident_id, finding_id) REFERENCES findings (facility_id, incident_id, id)
);
