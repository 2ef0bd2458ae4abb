//! Training material and news.
