CREATE TABLE incidents (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    number TEXT NOT NULL,
    external_reference TEXT,
    field_office TEXT NOT NULL,
    county_fips TEXT NOT NULL,
    unit_id BLOB CHECK (length(unit_id) = 16),
    status TEXT NOT NULL,
    incident_type TEXT,
    class TEXT,
    jc_class TEXT,
    jc_linked INTEGER NOT NULL CHECK (jc_linked IN (0, 1)),
    occurred_at TEXT,
    discovered_at TEXT,
    submitted_at TEXT,
    report_filed_at TEXT,
    finished_at TEXT,
    closed_at TEXT,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    late_reason TEXT,
    content TEXT NOT NULL,
    created_by BLOB NOT NULL CHECK (length(created_by) = 16),
    created_by_user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, id),
    UNIQUE (id),
    UNIQUE (number),
    UNIQUE (facility_id, external_reference),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
) STRICT;
CREATE INDEX incidents_facility_status ON incidents (facility_id, status, id);
CREATE INDEX incidents_field_office ON incidents (field_office, id);
CREATE INDEX incidents_status ON incidents (status, id);
CREATE INDEX incidents_creator ON incidents (created_by, id);

CREATE TABLE incident_people (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    role TEXT NOT NULL,
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE incident_notifications (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    recipient TEXT NOT NULL,
    notified_at TEXT,
    content TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE incident_jc_numbers (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    jc_number TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id, jc_number),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;
CREATE INDEX incident_jc_numbers_number ON incident_jc_numbers (jc_number, incident_id);

CREATE TABLE incident_versions (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    user_id TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT,
    status TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id, number),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE classifications (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    source TEXT NOT NULL,
    incident_type TEXT NOT NULL,
    class TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE incident_clocks (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    code TEXT NOT NULL,
    field_office TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    original_due_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    met_at TEXT,
    extended_until TEXT,
    extension_reason TEXT,
    extended_by TEXT,
    extended_at TEXT,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    PRIMARY KEY (facility_id, incident_id, code),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;
CREATE INDEX incident_clocks_open_facility ON incident_clocks (facility_id, open, due_at, incident_id);
CREATE INDEX incident_clocks_open_office ON incident_clocks (field_office, open, due_at, incident_id);
CREATE INDEX incident_clocks_open ON incident_clocks (open, due_at, incident_id);

CREATE TABLE attachments (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    description TEXT,
    confidentiality TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    uploaded_at TEXT NOT NULL,
    removed_at TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE investigations (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    content TEXT NOT NULL,
    filed_at TEXT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE committee_reviews (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE corrective_actions (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    content TEXT NOT NULL,
    due_on TEXT,
    done_at TEXT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;

CREATE TABLE inquiries (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16),
    incident_id BLOB NOT NULL CHECK (length(incident_id) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    status TEXT NOT NULL,
    question TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    due_at TEXT,
    answer TEXT,
    answered_by TEXT,
    answered_at TEXT,
    closed_by TEXT,
    closed_at TEXT,
    closing_note TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
) STRICT;
