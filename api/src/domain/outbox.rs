//! When a mail that could not be sent is tried again, and when it is given up.
