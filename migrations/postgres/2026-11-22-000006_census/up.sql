CREATE TABLE census_entries (
    facility_id UUID NOT NULL REFERENCES facilities (id),
    id UUID NOT NULL,
    unit_id UUID,
    month INTEGER NOT NULL,
    patient_days INTEGER NOT NULL CHECK (patient_days >= 0),
    note TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (facility_id, id),
    FOREIGN KEY (facility_id, unit_id) REFERENCES facility_units (facility_id, id)
);
CREATE UNIQUE INDEX census_entries_id ON census_entries (id);
CREATE UNIQUE INDEX census_entries_unit_month ON census_entries (facility_id, month, unit_id) WHERE unit_id IS NOT NULL;
CREATE UNIQUE INDEX census_entries_facility_month ON census_entries (facility_id, month) WHERE unit_id IS NULL;
