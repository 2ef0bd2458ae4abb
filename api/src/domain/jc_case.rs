//! The life of a case in the import queue.
