#!/usr/bin/env bash
# The API documentation builds without a broken link, and its examples run.
. "$(dirname "$0")/../stage.sh"
RUSTDOCFLAGS='-D warnings' cargo doc --locked --workspace --no-deps
cargo test --locked --workspace --doc
