ALTER TABLE accounts ADD COLUMN machine BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE sessions ADD COLUMN scopes TEXT;
CREATE INDEX sessions_of_machines ON sessions (expires_at) WHERE scopes IS NOT NULL;

CREATE TABLE machine_clients (
    account_id UUID NOT NULL,
    name TEXT NOT NULL,
    auth_method TEXT NOT NULL,
    scopes TEXT NOT NULL,
    jwks TEXT,
    jwks_uri TEXT,
    last_used_at TIMESTAMPTZ,
    created_by UUID NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);

CREATE TABLE machine_client_secrets (
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    digest BYTEA NOT NULL,
    hint TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    revoked_at TIMESTAMPTZ,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES machine_clients (account_id)
);
CREATE INDEX machine_client_secrets_account ON machine_client_secrets (account_id, id);

CREATE TABLE client_assertions (
    account_id UUID NOT NULL,
    jti_digest BYTEA NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, jti_digest),
    FOREIGN KEY (account_id) REFERENCES machine_clients (account_id)
);
CREATE INDEX client_assertions_expires ON client_assertions (expires_at);
