#!/usr/bin/env bash
# Source code is laid out by rustfmt.
. "$(dirname "$0")/../stage.sh"
cargo fmt --all --check -- --files-with-diff || fail "these files are not formatted: cargo fmt --all"
