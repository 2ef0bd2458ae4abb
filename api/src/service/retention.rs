//! Removing what need not be kept any longer.
