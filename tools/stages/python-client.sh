#!/usr/bin/env bash
# A Python program plays the whole story, from sign-on to the closed incident.
# Needs: postgres python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
story() { "$tools/python" integration-tests/clients/python/story.py --url "$SERVICE_URL" --accounts "$ACCOUNTS"; }
on_each_database python story
