CREATE INDEX events_at ON events (at, position);

CREATE TABLE webhooks (
    id UUID NOT NULL,
    facility_id UUID,
    url TEXT NOT NULL,
    description TEXT,
    event_types TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    signature TEXT NOT NULL,
    disabled_reason TEXT,
    position BIGINT NOT NULL,
    created_by UUID NOT NULL,
    created_by_user_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (facility_id) REFERENCES facilities (id),
    FOREIGN KEY (created_by) REFERENCES accounts (id)
);
CREATE INDEX webhooks_facility ON webhooks (facility_id, id);

CREATE TABLE webhook_secrets (
    id UUID NOT NULL,
    webhook_id UUID NOT NULL,
    kind TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    public_key TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ,
    PRIMARY KEY (id),
    FOREIGN KEY (webhook_id) REFERENCES webhooks (id) ON DELETE CASCADE
);
CREATE INDEX webhook_secrets_webhook ON webhook_secrets (webhook_id, id);

CREATE TABLE webhook_deliveries (
    id UUID NOT NULL,
    webhook_id UUID NOT NULL,
    event_id UUID NOT NULL,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    order_key UUID NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TIMESTAMPTZ NOT NULL,
    lease_owner UUID,
    lease_until TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ,
    PRIMARY KEY (id),
    UNIQUE (webhook_id, event_id),
    FOREIGN KEY (webhook_id) REFERENCES webhooks (id) ON DELETE CASCADE
);
CREATE INDEX webhook_deliveries_list ON webhook_deliveries (webhook_id, id);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, next_attempt_at, position)
    WHERE status = 'waiting';
CREATE INDEX webhook_deliveries_ended ON webhook_deliveries (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX webhook_deliveries_order ON webhook_deliveries (webhook_id, order_key, position)
    WHERE status = 'waiting';

CREATE TABLE webhook_attempts (
    id UUID NOT NULL,
    delivery_id UUID NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    milliseconds INTEGER NOT NULL,
    status INTEGER,
    error TEXT,
    answer TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (delivery_id) REFERENCES webhook_deliveries (id) ON DELETE CASCADE
);
CREATE INDEX webhook_attempts_delivery ON webhook_attempts (delivery_id, id);
