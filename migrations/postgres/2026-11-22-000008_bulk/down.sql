DROP TABLE import_errors;
DROP TABLE import_seen;
DROP TABLE imported_rows;
DROP TABLE imports;
DROP TABLE exports;
