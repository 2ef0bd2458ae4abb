#!/usr/bin/env bash
# Black-box tests over HTTP, each on SQLite and on PostgreSQL.
# Needs: postgres nextest binary
. "$(dirname "$0")/../stage.sh"
needs_binary
use_nextest
export NIMRS_TEST_BINARY=$NIMRS_BIN
cargo nextest run --locked --workspace -E 'package(nimrs-integration-tests)' --no-tests=fail
