//! Where the words of a search stand in a text.
