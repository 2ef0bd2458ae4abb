ALTER TABLE accounts ADD COLUMN machine INTEGER NOT NULL DEFAULT 0 CHECK (machine IN (0, 1));
ALTER TABLE sessions ADD COLUMN scopes TEXT;
CREATE INDEX sessions_of_machines ON sessions (expires_at) WHERE scopes IS NOT NULL;

CREATE TABLE machine_clients (
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    name TEXT NOT NULL,
    auth_method TEXT NOT NULL,
    scopes TEXT NOT NULL,
    jwks TEXT,
    jwks_uri TEXT,
    last_used_at TEXT,
    created_by BLOB NOT NULL CHECK (length(created_by) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (account_id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;

CREATE TABLE machine_client_secrets (
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    hint TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES machine_clients (account_id)
) STRICT;
CREATE INDEX machine_client_secrets_account ON machine_client_secrets (account_id, id);

CREATE TABLE client_assertions (
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    jti_digest BLOB NOT NULL CHECK (length(jti_digest) = 32),
    expires_at TEXT NOT NULL,
    PRIMARY KEY (account_id, jti_digest),
    FOREIGN KEY (account_id) REFERENCES machine_clients (account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_assertions_expires ON client_assertions (expires_at);
