#!/usr/bin/env bash
# Generated requests, as one account of every security group, get no answer that is not documented.
# Needs: python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
new_demo "$RUN/schemathesis" "sqlite://$RUN/schemathesis/nimrs.db"
export NIMRS_BIN
"$tools/python" tools/schemathesis/groups.py --demo "$RUN/schemathesis" --work "$RUN"
