#!/usr/bin/env bash
# Python programs play whole stories: an incident from sign-on to closed, and the three questions to the Justice Center.
# Needs: postgres python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
story() {
    local each
    for each in story justice_center; do
        "$tools/python" "integration-tests/clients/python/$each.py" --url "$SERVICE_URL" --accounts "$ACCOUNTS" || return 1
    done
}
on_each_database python story
