ALTER TABLE accounts ADD COLUMN locks_at TEXT;
ALTER TABLE accounts ADD COLUMN expires_at TEXT;
ALTER TABLE incidents ADD COLUMN legal_hold_at TEXT;
ALTER TABLE incidents ADD COLUMN legal_hold_by TEXT;
ALTER TABLE incidents ADD COLUMN legal_hold_reason TEXT;
ALTER TABLE incidents ADD COLUMN voided_at TEXT;
ALTER TABLE outbox_messages ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1));
CREATE INDEX accounts_locks_at ON accounts (locks_at, id);
CREATE INDEX accounts_expires_at ON accounts (expires_at, id);

CREATE TABLE access_requests (
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    route TEXT NOT NULL,
    open_key TEXT,
    open_user_id TEXT,
    organization_kind TEXT NOT NULL,
    facility_id BLOB CHECK (length(facility_id) = 16),
    field_office TEXT,
    account_id BLOB CHECK (length(account_id) = 16),
    content TEXT NOT NULL,
    status TEXT NOT NULL,
    requested_by BLOB NOT NULL CHECK (length(requested_by) = 16),
    requested_by_user_id TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    token_due_at TEXT,
    decided_by BLOB CHECK (length(decided_by) = 16),
    decided_by_user_id TEXT,
    decided_at TEXT,
    decision_note TEXT,
    enrollment_id BLOB CHECK (length(enrollment_id) = 16),
    token_issued_at TEXT,
    activated_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    UNIQUE (open_user_id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX access_requests_facility ON access_requests (facility_id, id);
CREATE INDEX access_requests_requested_by ON access_requests (requested_by, id);
CREATE INDEX access_requests_status ON access_requests (status, id);
CREATE INDEX access_requests_account ON access_requests (account_id, id);
CREATE INDEX access_requests_enrollment ON access_requests (enrollment_id);
CREATE INDEX access_requests_token_due ON access_requests (token_due_at, id);

CREATE TABLE facility_enrollments (
    id BLOB NOT NULL CHECK (length(id) = 16),
    open_key TEXT,
    content TEXT NOT NULL,
    status TEXT NOT NULL,
    facility_id BLOB CHECK (length(facility_id) = 16),
    account_id BLOB CHECK (length(account_id) = 16),
    enrollment_id BLOB CHECK (length(enrollment_id) = 16),
    decided_by BLOB CHECK (length(decided_by) = 16),
    decided_by_user_id TEXT,
    decided_at TEXT,
    decision_note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX facility_enrollments_status ON facility_enrollments (status, id);

CREATE TABLE jobs (
    name TEXT NOT NULL,
    lease_owner BLOB CHECK (length(lease_owner) = 16),
    lease_until TEXT,
    last_run_at TEXT,
    PRIMARY KEY (name)
) STRICT;

CREATE TABLE account_reminders (
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    event TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    days_before INTEGER NOT NULL,
    mail_id BLOB CHECK (length(mail_id) = 16),
    created_at TEXT NOT NULL,
    PRIMARY KEY (account_id, event, ends_on, days_before),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;

CREATE TABLE level_1_shortages (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    since TEXT NOT NULL,
    level_1_users INTEGER NOT NULL,
    PRIMARY KEY (facility_id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;

CREATE TABLE learning_resources (
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    audience TEXT NOT NULL,
    edition TEXT,
    link TEXT,
    file_name TEXT,
    media_type TEXT,
    size INTEGER,
    sha256 TEXT,
    published_at TEXT,
    created_by_user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX learning_resources_kind ON learning_resources (kind, id);

CREATE TABLE news (
    id BLOB NOT NULL CHECK (length(id) = 16),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    created_by_user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX news_valid_from ON news (valid_from, id);

CREATE TABLE webinar_series (
    id BLOB NOT NULL CHECK (length(id) = 16),
    content TEXT NOT NULL,
    made_until TEXT,
    ended_at TEXT,
    created_by_user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE webinars (
    id BLOB NOT NULL CHECK (length(id) = 16),
    series_id BLOB CHECK (length(series_id) = 16),
    occurrence TEXT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    join_link TEXT,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    capacity INTEGER NOT NULL,
    registered INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    last_ticket INTEGER NOT NULL,
    status TEXT NOT NULL,
    cancelled_reason TEXT,
    created_by_user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (series_id, occurrence),
    CHECK (registered BETWEEN 0 AND capacity),
    CHECK (waiting >= 0),
    FOREIGN KEY (series_id) REFERENCES webinar_series (id)
) STRICT;
CREATE INDEX webinars_starts_at ON webinars (starts_at, id);

CREATE TABLE webinar_registrations (
    webinar_id BLOB NOT NULL CHECK (length(webinar_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    status TEXT NOT NULL,
    ticket INTEGER NOT NULL,
    queued_at TEXT NOT NULL,
    registered_at TEXT,
    cancelled_at TEXT,
    attended_at TEXT,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (webinar_id, id),
    UNIQUE (webinar_id, account_id),
    UNIQUE (webinar_id, ticket),
    FOREIGN KEY (webinar_id) REFERENCES webinars (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX webinar_registrations_queue ON webinar_registrations (webinar_id, status, ticket);
CREATE INDEX webinar_registrations_account ON webinar_registrations (account_id, id);

CREATE TABLE webinar_requests (
    id BLOB NOT NULL CHECK (length(id) = 16),
    facility_id BLOB CHECK (length(facility_id) = 16),
    content TEXT NOT NULL,
    status TEXT NOT NULL,
    webinar_id BLOB CHECK (length(webinar_id) = 16),
    answer TEXT,
    answered_by_user_id TEXT,
    answered_at TEXT,
    requested_by BLOB NOT NULL CHECK (length(requested_by) = 16),
    requested_by_user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (requested_by) REFERENCES accounts (id)
) STRICT;
CREATE INDEX webinar_requests_requested_by ON webinar_requests (requested_by, id);
CREATE INDEX webinar_requests_status ON webinar_requests (status, id);

CREATE TABLE training_records (
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    source_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    completed_on TEXT NOT NULL,
    recorded_by_user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, source_key),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;

CREATE TABLE deletion_requests (
    id BLOB NOT NULL CHECK (length(id) = 16),
    open_key TEXT,
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    field_office TEXT NOT NULL,
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    incident_number TEXT NOT NULL,
    ground TEXT NOT NULL,
    surviving_incident_id BLOB CHECK (length(surviving_incident_id) = 16),
    reason TEXT NOT NULL,
    status TEXT NOT NULL,
    requested_by BLOB NOT NULL CHECK (length(requested_by) = 16),
    requested_by_user_id TEXT NOT NULL,
    decided_by BLOB CHECK (length(decided_by) = 16),
    decided_by_user_id TEXT,
    decided_at TEXT,
    decision_note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (open_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX deletion_requests_facility ON deletion_requests (facility_id, id);
CREATE INDEX deletion_requests_incident ON deletion_requests (incident_id, id);
CREATE INDEX deletion_requests_status ON deletion_requests (status, id);

CREATE TABLE tombstones (
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id TEXT,
    reason TEXT,
    details TEXT,
    PRIMARY KEY (incident_id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX tombstones_facility ON tombstones (facility_id, incident_id);

CREATE TABLE emergency_accesses (
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    user_id TEXT NOT NULL,
    security_group TEXT NOT NULL,
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    reason TEXT NOT NULL,
    granted_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX emergency_accesses_account ON emergency_accesses (account_id, expires_at);
CREATE INDEX emergency_accesses_facility ON emergency_accesses (facility_id, id);

CREATE TABLE file_removals (
    sha256 TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (sha256)
) STRICT;
CREATE INDEX attachments_sha256 ON attachments (sha256);
CREATE INDEX deletion_requests_survivor ON deletion_requests (surviving_incident_id);
CREATE INDEX jc_requests_incident ON jc_requests (incident_id);
