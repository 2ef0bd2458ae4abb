CREATE TABLE events (
    position BIGINT NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    facility_id UUID,
    incident_id UUID,
    subject_kind TEXT NOT NULL,
    subject_id UUID NOT NULL,
    version INTEGER,
    status TEXT,
    PRIMARY KEY (position)
);
CREATE INDEX events_facility ON events (facility_id, position);

CREATE TABLE event_tickets (
    hash BYTEA NOT NULL,
    session_id UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (hash),
    FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE
);
CREATE INDEX event_tickets_session ON event_tickets (session_id, created_at);
CREATE INDEX event_tickets_expiry ON event_tickets (expires_at);
