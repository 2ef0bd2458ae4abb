CREATE TABLE exports (
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    user_id TEXT NOT NULL,
    security_group TEXT NOT NULL,
    organization TEXT NOT NULL,
    format TEXT NOT NULL,
    filter TEXT NOT NULL,
    access_reason TEXT,
    status TEXT NOT NULL,
    rows_done INTEGER NOT NULL,
    rows_total INTEGER,
    bytes INTEGER NOT NULL,
    sha256 TEXT,
    error TEXT,
    file_key TEXT,
    cancel_requested INTEGER NOT NULL CHECK (cancel_requested IN (0, 1)),
    version INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT,
    expires_at TEXT,
    removed_at TEXT,
    lease_owner BLOB CHECK (length(lease_owner) = 16),
    lease_until TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX exports_account ON exports (account_id, id);
CREATE INDEX exports_status ON exports (status, id);
CREATE INDEX exports_file ON exports (expires_at, id) WHERE file_key IS NOT NULL;

CREATE TABLE imports (
    id BLOB NOT NULL CHECK (length(id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    user_id TEXT NOT NULL,
    security_group TEXT NOT NULL,
    organization TEXT NOT NULL,
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    format TEXT NOT NULL,
    mode TEXT NOT NULL,
    dry_run INTEGER NOT NULL CHECK (dry_run IN (0, 1)),
    replace_edited INTEGER NOT NULL CHECK (replace_edited IN (0, 1)),
    status TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    next_offset INTEGER NOT NULL,
    next_line INTEGER NOT NULL,
    rows_done INTEGER NOT NULL,
    created INTEGER NOT NULL,
    amended INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    error TEXT,
    has_file INTEGER NOT NULL CHECK (has_file IN (0, 1)),
    cancel_requested INTEGER NOT NULL CHECK (cancel_requested IN (0, 1)),
    version INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT,
    lease_owner BLOB CHECK (length(lease_owner) = 16),
    lease_until TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX imports_account ON imports (account_id, id);
CREATE INDEX imports_status ON imports (status, id);
CREATE INDEX imports_file ON imports (status, id) WHERE has_file;

CREATE TABLE imported_rows (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    external_reference TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, external_reference),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_rows_incident ON imported_rows (facility_id, incident_id);

CREATE TABLE import_seen (
    import_id BLOB NOT NULL CHECK (length(import_id) = 16),
    external_reference TEXT NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (import_id, external_reference),
    FOREIGN KEY (import_id) REFERENCES imports (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_errors (
    import_id BLOB NOT NULL CHECK (length(import_id) = 16),
    line INTEGER NOT NULL,
    position INTEGER NOT NULL,
    external_reference TEXT,
    pointer TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (import_id, line, position),
    FOREIGN KEY (import_id) REFERENCES imports (id)
) STRICT, WITHOUT ROWID;
