//! Small numbers that readers outside the facility do not get to see.
