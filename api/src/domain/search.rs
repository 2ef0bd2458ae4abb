//! The small query language of the search.
