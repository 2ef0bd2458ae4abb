//! When webinars that recur take place.
