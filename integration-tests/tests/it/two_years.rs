//! One account through two years, day by day.
