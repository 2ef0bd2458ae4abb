DROP TABLE census_entries;
