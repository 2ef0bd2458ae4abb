#!/usr/bin/env bash
# The OpenAPI document passes Spectral's rules and Redocly's.
# Needs: node npm:openapi-lint
. "$(dirname "$0")/../stage.sh"
node=$(node_tools)
export PATH="$node:$PATH" SCARF_ANALYTICS=false REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true CI=true
project=$(node_project openapi-lint tools/openapi-lint)
status=0
"$project/node_modules/.bin/spectral" lint --ruleset .spectral.yaml --fail-severity=warn openapi/nimrs.v1.json || status=1
"$project/node_modules/.bin/redocly" lint --config redocly.yaml openapi/nimrs.v1.json || status=1
exit "$status"
