#!/usr/bin/env bash
# No warning of the compiler or of clippy is left.
. "$(dirname "$0")/../stage.sh"
cargo clippy --locked --workspace --all-targets -- -D warnings
