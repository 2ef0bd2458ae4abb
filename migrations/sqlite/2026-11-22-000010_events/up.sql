CREATE TABLE events (
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    facility_id BLOB CHECK (length(facility_id) = 16),
    incident_id BLOB CHECK (length(incident_id) = 16),
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    version INTEGER,
    status TEXT,
    PRIMARY KEY (position)
) STRICT;
CREATE INDEX events_facility ON events (facility_id, position);

CREATE TABLE event_tickets (
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    session_id BLOB NOT NULL CHECK (length(session_id) = 16),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (hash),
    FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX event_tickets_session ON event_tickets (session_id, created_at);
CREATE INDEX event_tickets_expiry ON event_tickets (expires_at);
