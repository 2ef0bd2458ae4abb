CREATE TABLE census_entries (
    facility_id BLOB NOT NULL CHECK (length(facility_id) = 16) REFERENCES facilities (id),
    id BLOB NOT NULL CHECK (length(id) = 16),
    unit_id BLOB CHECK (length(unit_id) = 16),
    month INTEGER NOT NULL,
    patient_days INTEGER NOT NULL CHECK (patient_days >= 0),
    note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, id),
    FOREIGN KEY (facility_id, unit_id) REFERENCES facility_units (facility_id, id)
) STRICT;
CREATE UNIQUE INDEX census_entries_id ON census_entries (id);
CREATE UNIQUE INDEX census_entries_unit_month ON census_entries (facility_id, month, unit_id) WHERE unit_id IS NOT NULL;
CREATE UNIQUE INDEX census_entries_facility_month ON census_entries (facility_id, month) WHERE unit_id IS NULL;
