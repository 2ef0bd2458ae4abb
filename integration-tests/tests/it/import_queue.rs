//! Deliveries of the Justice Center and the import queue.
