CREATE TABLE service_settings (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
);

CREATE TABLE signing_keys (
    id UUID NOT NULL,
    sealed_private_key BYTEA NOT NULL,
    public_key BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    retired_at TIMESTAMPTZ,
    PRIMARY KEY (id)
);

CREATE TABLE number_sequences (
    name TEXT NOT NULL,
    last_value BIGINT NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE facilities (
    id UUID NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    county_fips TEXT NOT NULL,
    field_office TEXT NOT NULL,
    operated_by_state BOOLEAN NOT NULL,
    licensed BOOLEAN NOT NULL,
    inpatient BOOLEAN NOT NULL,
    twenty_four_hour BOOLEAN NOT NULL,
    director_name TEXT,
    administrator_phone TEXT NOT NULL,
    active BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name, county_fips)
);
CREATE INDEX facilities_field_office ON facilities (field_office, id);

CREATE TABLE facility_units (
    facility_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    programme TEXT NOT NULL,
    active BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (facility_id, id),
    UNIQUE (facility_id, name),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);

CREATE TABLE holidays (
    on_date DATE NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (on_date)
);

CREATE TABLE accounts (
    id UUID NOT NULL,
    user_id TEXT NOT NULL,
    user_id_key TEXT NOT NULL,
    display_name TEXT NOT NULL,
    email TEXT,
    security_group TEXT NOT NULL,
    staff_kind TEXT NOT NULL,
    organization_kind TEXT NOT NULL,
    facility_id UUID,
    field_office TEXT,
    pin_hash TEXT,
    sealed_token_seed BYTEA,
    last_token_step BIGINT,
    failed_attempts INTEGER NOT NULL,
    activated_at TIMESTAMPTZ,
    last_login_at TIMESTAMPTZ,
    inactivity_reset_at TIMESTAMPTZ,
    deactivated_at TIMESTAMPTZ,
    deactivated_reason TEXT,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (user_id_key),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX accounts_facility ON accounts (facility_id, id);

CREATE TABLE enrollments (
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    kind TEXT NOT NULL,
    code_hash BYTEA NOT NULL,
    sealed_token_seed BYTEA,
    pin_hash TEXT,
    created_by UUID,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX enrollments_account ON enrollments (account_id, id);

CREATE TABLE sessions (
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    refresh_hash BYTEA NOT NULL,
    client TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    last_used_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ,
    end_reason TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX sessions_account ON sessions (account_id, id);

CREATE TABLE idempotency_keys (
    account_id UUID NOT NULL,
    key TEXT NOT NULL,
    fingerprint BYTEA NOT NULL,
    answer BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_keys_expires ON idempotency_keys (expires_at);

CREATE TABLE audit_entries (
    id UUID NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    account_id UUID,
    user_id TEXT,
    security_group TEXT,
    organization TEXT,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT,
    facility_id UUID,
    incident_id UUID,
    outcome TEXT NOT NULL,
    reason TEXT,
    request_id TEXT NOT NULL,
    client_address TEXT,
    details TEXT,
    PRIMARY KEY (id)
);
CREATE INDEX audit_entries_incident ON audit_entries (incident_id, id);
CREATE INDEX audit_entries_account ON audit_entries (account_id, id);
