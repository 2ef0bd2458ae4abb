//! Who may take emergency access, and for how long.
