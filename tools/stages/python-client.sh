#!/usr/bin/env bash
# Python programs play whole stories: an incident from sign-on to closed, the three questions to the Justice Center,
# learning, every question of the FAQ, access, reports, data in and out in bulk, and machine clients.
# Needs: postgres python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
play() { "$tools/python" "integration-tests/clients/python/$1.py" --url "$SERVICE_URL" --accounts "$ACCOUNTS"; }
# Each with a demo of its own, since an account's code works once.
for each in story justice_center learning faq access reports bulk machine; do
    on_each_database "$each" play "$each"
done
