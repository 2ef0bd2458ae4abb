CREATE TABLE exports (
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    user_id TEXT NOT NULL,
    security_group TEXT NOT NULL,
    organization TEXT NOT NULL,
    format TEXT NOT NULL,
    filter TEXT NOT NULL,
    access_reason TEXT,
    status TEXT NOT NULL,
    rows_done BIGINT NOT NULL,
    rows_total BIGINT,
    bytes BIGINT NOT NULL,
    sha256 TEXT,
    error TEXT,
    file_key TEXT,
    cancel_requested BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    requested_at TIMESTAMPTZ NOT NULL,
    started_at TIMESTAMPTZ,
    finished_at TIMESTAMPTZ,
    expires_at TIMESTAMPTZ,
    removed_at TIMESTAMPTZ,
    lease_owner UUID,
    lease_until TIMESTAMPTZ,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX exports_account ON exports (account_id, id);
CREATE INDEX exports_status ON exports (status, id);
CREATE INDEX exports_file ON exports (expires_at, id) WHERE file_key IS NOT NULL;

CREATE TABLE imports (
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    user_id TEXT NOT NULL,
    security_group TEXT NOT NULL,
    organization TEXT NOT NULL,
    facility_id UUID NOT NULL,
    format TEXT NOT NULL,
    mode TEXT NOT NULL,
    dry_run BOOLEAN NOT NULL,
    replace_edited BOOLEAN NOT NULL,
    status TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    next_offset BIGINT NOT NULL,
    next_line BIGINT NOT NULL,
    rows_done BIGINT NOT NULL,
    created BIGINT NOT NULL,
    amended BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    error TEXT,
    has_file BOOLEAN NOT NULL,
    cancel_requested BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    requested_at TIMESTAMPTZ NOT NULL,
    started_at TIMESTAMPTZ,
    finished_at TIMESTAMPTZ,
    lease_owner UUID,
    lease_until TIMESTAMPTZ,
    PRIMARY KEY (id),
    FOREIGN KEY (account_id) REFERENCES accounts (id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX imports_account ON imports (account_id, id);
CREATE INDEX imports_status ON imports (status, id);
CREATE INDEX imports_file ON imports (status, id) WHERE has_file;

CREATE TABLE imported_rows (
    facility_id UUID NOT NULL,
    external_reference TEXT NOT NULL,
    digest BYTEA NOT NULL,
    incident_id UUID NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, external_reference),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id) ON DELETE CASCADE
);
CREATE INDEX imported_rows_incident ON imported_rows (facility_id, incident_id);

CREATE TABLE import_seen (
    import_id UUID NOT NULL,
    external_reference TEXT NOT NULL,
    line BIGINT NOT NULL,
    PRIMARY KEY (import_id, external_reference),
    FOREIGN KEY (import_id) REFERENCES imports (id)
);

CREATE TABLE import_errors (
    import_id UUID NOT NULL,
    line BIGINT NOT NULL,
    position INTEGER NOT NULL,
    external_reference TEXT,
    pointer TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (import_id, line, position),
    FOREIGN KEY (import_id) REFERENCES imports (id)
);
