//! The life of bulk imports and exports.
