#!/usr/bin/env bash
# Every report is counted again in Python from the exported incidents of a whole State, cell by cell, on both databases.
# RECOUNT_INCIDENTS is how many incidents the State has.
# Needs: postgres python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
DEMO_ARGUMENTS=(--incidents "${RECOUNT_INCIDENTS:-20000}" --seed 7)
recount() { "$tools/python" integration-tests/clients/python/recompute.py --url "$SERVICE_URL" --accounts "$ACCOUNTS"; }
on_each_database recount recount
