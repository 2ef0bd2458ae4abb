//! The census: patient days by month.
