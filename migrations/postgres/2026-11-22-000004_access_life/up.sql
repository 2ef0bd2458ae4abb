ALTER TABLE accounts ADD COLUMN locks_at TIMESTAMPTZ;
ALTER TABLE accounts ADD COLUMN expires_at TIMESTAMPTZ;
ALTER TABLE incidents ADD COLUMN legal_hold_at TIMESTAMPTZ;
ALTER TABLE incidents ADD COLUMN legal_hold_by TEXT;
ALTER TABLE incidents ADD COLUMN legal_hold_reason TEXT;
ALTER TABLE incidents ADD COLUMN voided_at TIMESTAMPTZ;
ALTER TABLE outbox_messages ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX accounts_locks_at ON accounts (locks_at, id);
CREATE INDEX accounts_expires_at ON accounts (expires_at, id);

CREATE TABLE access_requests (
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    route TEXT NOT NULL,
    open_key TEXT,
    open_user_id TEXT,
    organization_kind TEXT NOT NULL,
    facility_id UUID,
    field_office TEXT,
    account_id UUID,
    content TEXT NOT NULL,
    status TEXT NOT NULL,
    requested_by UUID NOT NULL,
    requested_by_user_id TEXT NOT NULL,
    requested_at TIMESTAMPTZ NOT NULL,
    token_due_at TIMESTAMPTZ,
    decided_by UUID,
    decided_by_user_id TEXT,
    decided_at TIMESTAMPTZ,
    decision_note TEXT,
    enrollment_id UUID,
    token_issued_at TIMESTAMPTZ,
    activated_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    UNIQUE (open_user_id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX access_requests_facility ON access_requests (facility_id, id);
CREATE INDEX access_requests_requested_by ON access_requests (requested_by, id);
CREATE INDEX access_requests_status ON access_requests (status, id);
CREATE INDEX access_requests_account ON access_requests (account_id, id);
CREATE INDEX access_requests_enrollment ON access_requests (enrollment_id);
CREATE INDEX access_requests_token_due ON access_requests (token_due_at, id);

CREATE TABLE facility_enrollments (
    id UUID NOT NULL,
    open_key TEXT,
    content TEXT NOT NULL,
    status TEXT NOT NULL,
    facility_id UUID,
    account_id UUID,
    enrollment_id UUID,
    decided_by UUID,
    decided_by_user_id TEXT,
    decided_at TIMESTAMPTZ,
    decision_note TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX facility_enrollments_status ON facility_enrollments (status, id);

CREATE TABLE jobs (
    name TEXT NOT NULL,
    lease_owner UUID,
    lease_until TIMESTAMPTZ,
    last_run_at TIMESTAMPTZ,
    PRIMARY KEY (name)
);

CREATE TABLE account_reminders (
    account_id UUID NOT NULL,
    event TEXT NOT NULL,
    ends_on DATE NOT NULL,
    days_before INTEGER NOT NULL,
    mail_id UUID,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, event, ends_on, days_before),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);

CREATE TABLE level_1_shortages (
    facility_id UUID NOT NULL,
    since TIMESTAMPTZ NOT NULL,
    level_1_users INTEGER NOT NULL,
    PRIMARY KEY (facility_id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);

CREATE TABLE learning_resources (
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    audience TEXT NOT NULL,
    edition TEXT,
    link TEXT,
    file_name TEXT,
    media_type TEXT,
    size BIGINT,
    sha256 TEXT,
    published_at TIMESTAMPTZ,
    created_by_user_id TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX learning_resources_kind ON learning_resources (kind, id);

CREATE TABLE news (
    id UUID NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    valid_from TIMESTAMPTZ NOT NULL,
    valid_until TIMESTAMPTZ,
    created_by_user_id TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX news_valid_from ON news (valid_from, id);

CREATE TABLE webinar_series (
    id UUID NOT NULL,
    content TEXT NOT NULL,
    made_until DATE,
    ended_at TIMESTAMPTZ,
    created_by_user_id TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE webinars (
    id UUID NOT NULL,
    series_id UUID,
    occurrence DATE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    join_link TEXT,
    starts_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    capacity INTEGER NOT NULL,
    registered INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    last_ticket INTEGER NOT NULL,
    status TEXT NOT NULL,
    cancelled_reason TEXT,
    created_by_user_id TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (series_id, occurrence),
    CHECK (registered BETWEEN 0 AND capacity),
    CHECK (waiting >= 0),
    FOREIGN KEY (series_id) REFERENCES webinar_series (id)
);
CREATE INDEX webinars_starts_at ON webinars (starts_at, id);

CREATE TABLE webinar_registrations (
    webinar_id UUID NOT NULL,
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    status TEXT NOT NULL,
    ticket INTEGER NOT NULL,
    queued_at TIMESTAMPTZ NOT NULL,
    registered_at TIMESTAMPTZ,
    cancelled_at TIMESTAMPTZ,
    attended_at TIMESTAMPTZ,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (webinar_id, id),
    UNIQUE (webinar_id, account_id),
    UNIQUE (webinar_id, ticket),
    FOREIGN KEY (webinar_id) REFERENCES webinars (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX webinar_registrations_queue ON webinar_registrations (webinar_id, status, ticket);
CREATE INDEX webinar_registrations_account ON webinar_registrations (account_id, id);

CREATE TABLE webinar_requests (
    id UUID NOT NULL,
    facility_id UUID,
    content TEXT NOT NULL,
    status TEXT NOT NULL,
    webinar_id UUID,
    answer TEXT,
    answered_by_user_id TEXT,
    answered_at TIMESTAMPTZ,
    requested_by UUID NOT NULL,
    requested_by_user_id TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (requested_by) REFERENCES accounts (id)
);
CREATE INDEX webinar_requests_requested_by ON webinar_requests (requested_by, id);
CREATE INDEX webinar_requests_status ON webinar_requests (status, id);

CREATE TABLE training_records (
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    source_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    completed_on DATE NOT NULL,
    recorded_by_user_id TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, source_key),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);

CREATE TABLE deletion_requests (
    id UUID NOT NULL,
    open_key TEXT,
    facility_id UUID NOT NULL,
    field_office TEXT NOT NULL,
    incident_id UUID NOT NULL,
    incident_number TEXT NOT NULL,
    ground TEXT NOT NULL,
    surviving_incident_id UUID,
    reason TEXT NOT NULL,
    status TEXT NOT NULL,
    requested_by UUID NOT NULL,
    requested_by_user_id TEXT NOT NULL,
    decided_by UUID,
    decided_by_user_id TEXT,
    decided_at TIMESTAMPTZ,
    decision_note TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX deletion_requests_facility ON deletion_requests (facility_id, id);
CREATE INDEX deletion_requests_incident ON deletion_requests (incident_id, id);
CREATE INDEX deletion_requests_status ON deletion_requests (status, id);

CREATE TABLE tombstones (
    incident_id UUID NOT NULL,
    facility_id UUID NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    user_id TEXT,
    reason TEXT,
    details TEXT,
    PRIMARY KEY (incident_id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX tombstones_facility ON tombstones (facility_id, incident_id);

CREATE TABLE emergency_accesses (
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    user_id TEXT NOT NULL,
    security_group TEXT NOT NULL,
    facility_id UUID NOT NULL,
    reason TEXT NOT NULL,
    granted_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX emergency_accesses_account ON emergency_accesses (account_id, expires_at);
CREATE INDEX emergency_accesses_facility ON emergency_accesses (facility_id, id);

CREATE TABLE file_removals (
    sha256 TEXT NOT NULL,
    since TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (sha256)
);
CREATE INDEX attachments_sha256 ON attachments (sha256);
CREATE INDEX deletion_requests_survivor ON deletion_requests (surviving_incident_id);
CREATE INDEX jc_requests_incident ON jc_requests (incident_id);
