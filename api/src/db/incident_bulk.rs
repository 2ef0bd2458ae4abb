//! Many incidents at once.
