CREATE TABLE service_settings (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
) STRICT;

CREATE TABLE signing_keys (
    id BLOB NOT NULL CHECK (length(id) = 16),
    sealed_private_key BLOB NOT NULL,
    public_key BLOB NOT NULL,
    created_at TEXT NOT NULL,
    retired_at TEXT,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE number_sequences (
    name TEXT NOT NULL,
    last_value INTEGER NOT NULL,
    PRIMARY KEY (name)
) STRICT;

CREATE TABLE facilities (
    id BLOB NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    county_fips TEXT NOT NULL,
    field_office TEXT NOT NULL,
    operated_by_state INTEGER NOT NULL CHECK (operated_by_state IN (0, 1)),
    licensed INTEGER NOT NULL CHECK (licensed IN (0, 1)),
    inpatient INTEGER NOT NULL CHECK (inpatient IN (0, 1)),
    twenty_four_hour INTEGER NOT NULL CHECK (twenty_four_hour IN (0, 1)),
    director_name TEXT,
    administrator_phone TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name, county_fips)
) STRICT;
CREATE INDEX facilities_field_office ON facilities (field_office, id);

CREATE TABLE facility_units (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    programme TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (facility_id, id),
    UNIQUE (facility_id, name),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;

CREATE TABLE holidays (
    on_date TEXT NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (on_date)
) STRICT;

CREATE TABLE accounts (
    id BLOB NOT NULL CHECK (length(id) = 16),
    user_id TEXT NOT NULL,
    user_id_key TEXT NOT NULL,
    display_name TEXT NOT NULL,
    email TEXT,
    security_group TEXT NOT NULL,
    staff_kind TEXT NOT NULL,
    organization_kind TEXT NOT NULL,
    facility_id BLOB CHECK (length(facility_id) = 16),
    field_office TEXT,
    pin_hash TEXT,
    sealed_token_seed BLOB,
    last_token_step INTEGER,
    failed_attempts INTEGER NOT NULL,
    activated_at TEXT,
    last_login_at TEXT,
    inactivity_reset_at TEXT,
    deactivated_at TEXT,
    deactivated_reason TEXT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (user_id_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX accounts_facility ON accounts (facility_id, id);

CREATE TABLE enrollments (
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    kind TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    sealed_token_seed BLOB,
    pin_hash TEXT,
    created_by BLOB CHECK (length(created_by) = 16),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX enrollments_account ON enrollments (account_id, id);

CREATE TABLE sessions (
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    refresh_hash BLOB NOT NULL,
    client TEXT,
    created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT,
    end_reason TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX sessions_account ON sessions (account_id, id);

CREATE TABLE idempotency_keys (
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    answer BLOB NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (account_id, key)
) STRICT;
CREATE INDEX idempotency_keys_expires ON idempotency_keys (expires_at);

CREATE TABLE audit_entries (
    id BLOB NOT NULL CHECK (length(id) = 16),
    at TEXT NOT NULL,
    account_id BLOB CHECK (length(account_id) = 16),
    user_id TEXT,
    security_group TEXT,
    organization TEXT,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT,
    facility_id BLOB CHECK (length(facility_id) = 16),
    incident_id BLOB CHECK (length(incident_id) = 16),
    outcome TEXT NOT NULL,
    reason TEXT,
    request_id TEXT NOT NULL,
    client_address TEXT,
    details TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX audit_entries_incident ON audit_entries (incident_id, id);
CREATE INDEX audit_entries_account ON audit_entries (account_id, id);
