//! Statistics on incidents.
