CREATE TABLE incidents (
    facility_id UUID NOT NULL,
    id UUID NOT NULL,
    number TEXT NOT NULL,
    external_reference TEXT,
    field_office TEXT NOT NULL,
    county_fips TEXT NOT NULL,
    unit_id UUID,
    status TEXT NOT NULL,
    incident_type TEXT,
    class TEXT,
    jc_class TEXT,
    jc_linked BOOLEAN NOT NULL,
    occurred_at TIMESTAMPTZ,
    discovered_at TIMESTAMPTZ,
    submitted_at TIMESTAMPTZ,
    report_filed_at TIMESTAMPTZ,
    finished_at TIMESTAMPTZ,
    closed_at TIMESTAMPTZ,
    late BOOLEAN NOT NULL,
    late_reason TEXT,
    content TEXT NOT NULL,
    created_by UUID NOT NULL,
    created_by_user_id TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, id),
    UNIQUE (id),
    UNIQUE (number),
    UNIQUE (facility_id, external_reference),
    FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
CREATE INDEX incidents_facility_status ON incidents (facility_id, status, id);
CREATE INDEX incidents_field_office ON incidents (field_office, id);
CREATE INDEX incidents_status ON incidents (status, id);
CREATE INDEX incidents_creator ON incidents (created_by, id);

CREATE TABLE incident_people (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    id UUID NOT NULL,
    role TEXT NOT NULL,
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE incident_notifications (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    id UUID NOT NULL,
    recipient TEXT NOT NULL,
    notified_at TIMESTAMPTZ,
    content TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE incident_jc_numbers (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    jc_number TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id, jc_number),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);
CREATE INDEX incident_jc_numbers_number ON incident_jc_numbers (jc_number, incident_id);

CREATE TABLE incident_versions (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    number INTEGER NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    account_id UUID NOT NULL,
    user_id TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT,
    status TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (facility_id, incident_id, number),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE classifications (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    id UUID NOT NULL,
    source TEXT NOT NULL,
    incident_type TEXT NOT NULL,
    class TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    user_id TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE incident_clocks (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    code TEXT NOT NULL,
    field_office TEXT NOT NULL,
    starts_at TIMESTAMPTZ NOT NULL,
    original_due_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ NOT NULL,
    met_at TIMESTAMPTZ,
    extended_until TIMESTAMPTZ,
    extension_reason TEXT,
    extended_by TEXT,
    extended_at TIMESTAMPTZ,
    open BOOLEAN NOT NULL,
    PRIMARY KEY (facility_id, incident_id, code),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);
CREATE INDEX incident_clocks_open_facility ON incident_clocks (facility_id, open, due_at, incident_id);
CREATE INDEX incident_clocks_open_office ON incident_clocks (field_office, open, due_at, incident_id);
CREATE INDEX incident_clocks_open ON incident_clocks (open, due_at, incident_id);

CREATE TABLE attachments (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    id UUID NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    description TEXT,
    confidentiality TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    uploaded_at TIMESTAMPTZ NOT NULL,
    removed_at TIMESTAMPTZ,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE investigations (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    content TEXT NOT NULL,
    filed_at TIMESTAMPTZ,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (facility_id, incident_id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE committee_reviews (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (facility_id, incident_id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE corrective_actions (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    id UUID NOT NULL,
    content TEXT NOT NULL,
    due_on DATE,
    done_at TIMESTAMPTZ,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);

CREATE TABLE inquiries (
    facility_id UUID NOT NULL,
    incident_id UUID NOT NULL,
    id UUID NOT NULL,
    status TEXT NOT NULL,
    question TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ,
    answer TEXT,
    answered_by TEXT,
    answered_at TIMESTAMPTZ,
    closed_by TEXT,
    closed_at TIMESTAMPTZ,
    closing_note TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, incident_id, id),
    FOREIGN KEY (facility_id, incident_id) REFERENCES incidents (facility_id, id)
);
