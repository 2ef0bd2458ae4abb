#!/usr/bin/env bash
# Unit and property tests of the contract and the service.
# Needs: postgres nextest
. "$(dirname "$0")/../stage.sh"
use_nextest
cargo nextest run --locked --workspace -E 'not package(nimrs-integration-tests)' --no-tests=fail
