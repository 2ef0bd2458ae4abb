#!/usr/bin/env bash
# Generated requests, as one account of every security group, find no answer that the OpenAPI
# document does not describe.
# Needs: python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
new_demo "$RUN/schemathesis" "sqlite://$RUN/schemathesis/nimrs.db"
export NIMRS_BIN
# Replaced by the driver, which ends its services itself when it is told to stop.
"$tools/python" tools/schemathesis/groups.py --demo "$RUN/schemathesis" --work "$RUN"
