CREATE INDEX events_at ON events (at, position);

CREATE TABLE webhooks (
    id BLOB NOT NULL CHECK (length(id) = 16),
    facility_id BLOB CHECK (length(facility_id) = 16),
    url TEXT NOT NULL,
    description TEXT,
    event_types TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    signature TEXT NOT NULL,
    disabled_reason TEXT,
    position INTEGER NOT NULL,
    created_by BLOB NOT NULL CHECK (length(created_by) = 16),
    created_by_user_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id),
    FOREIGN KEY (created_by) REFERENCES accounts (id)
) STRICT;
CREATE INDEX webhooks_facility ON webhooks (facility_id, id);

CREATE TABLE webhook_secrets (
    id BLOB NOT NULL CHECK (length(id) = 16),
    webhook_id BLOB NOT NULL CHECK (length(webhook_id) = 16),
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL,
    public_key TEXT,
    created_at TEXT NOT NULL,
    ends_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (webhook_id) REFERENCES webhooks (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX webhook_secrets_webhook ON webhook_secrets (webhook_id, id);

CREATE TABLE webhook_deliveries (
    id BLOB NOT NULL CHECK (length(id) = 16),
    webhook_id BLOB NOT NULL CHECK (length(webhook_id) = 16),
    event_id BLOB NOT NULL CHECK (length(event_id) = 16),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    order_key BLOB NOT NULL CHECK (length(order_key) = 16),
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TEXT NOT NULL,
    lease_owner BLOB CHECK (length(lease_owner) = 16),
    lease_until TEXT,
    created_at TEXT NOT NULL,
    ended_at TEXT,
    PRIMARY KEY (id),
    UNIQUE (webhook_id, event_id),
    FOREIGN KEY (webhook_id) REFERENCES webhooks (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX webhook_deliveries_list ON webhook_deliveries (webhook_id, id);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, next_attempt_at, position)
    WHERE status = 'waiting';
CREATE INDEX webhook_deliveries_ended ON webhook_deliveries (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX webhook_deliveries_order ON webhook_deliveries (webhook_id, order_key, position)
    WHERE status = 'waiting';

CREATE TABLE webhook_attempts (
    id BLOB NOT NULL CHECK (length(id) = 16),
    delivery_id BLOB NOT NULL CHECK (length(delivery_id) = 16),
    at TEXT NOT NULL,
    milliseconds INTEGER NOT NULL,
    status INTEGER,
    error TEXT,
    answer TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (delivery_id) REFERENCES webhook_deliveries (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX webhook_attempts_delivery ON webhook_attempts (delivery_id, id);
