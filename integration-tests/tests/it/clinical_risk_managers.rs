//! The directory of Clinical Risk Managers.
