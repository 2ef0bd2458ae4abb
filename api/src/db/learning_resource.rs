//! Training videos, policy guides and job aids.
