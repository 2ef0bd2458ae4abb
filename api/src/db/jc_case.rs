//! Cases of the Justice Center, with every delivery as it came.
