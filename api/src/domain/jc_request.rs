//! The life of a request to the Justice Center, and what its mail says.
