#!/usr/bin/env bash
# The checked-in OpenAPI document is the one that the code describes.
# Needs: binary
. "$(dirname "$0")/../stage.sh"
needs_binary
mkdir -p "$RUN/openapi"
nimrs "$RUN/openapi" "sqlite://$RUN/openapi/nimrs.db" openapi >"$RUN/openapi/nimrs.v1.json"
if ! diff -u openapi/nimrs.v1.json "$RUN/openapi/nimrs.v1.json" | head -n 60; then
    fail "openapi/nimrs.v1.json is out of date: cargo run -- openapi > openapi/nimrs.v1.json"
fi
say "no difference"
