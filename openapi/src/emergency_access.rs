//! An hour in which names may be seen without a reason each time.
