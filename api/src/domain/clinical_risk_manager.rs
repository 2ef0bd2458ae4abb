//! Who is Clinical Risk Manager of a county on a day.
