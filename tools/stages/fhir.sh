#!/usr/bin/env bash
# FHIR clients that others wrote, in Python and for Node, record, read and search, and check all that they are given.
# Needs: postgres node npm:fhir python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
node=$(node_tools)
export PATH="$node:$PATH"
project=$(node_project fhir integration-tests/clients/fhir)
copy=$RUN/fhir
cp -R integration-tests/clients/fhir "$copy"
rm -rf "$copy/node_modules"
ln -s "$project/node_modules" "$copy/node_modules"
play() {
    "$tools/python" integration-tests/clients/python/fhir_story.py --url "$SERVICE_URL" --accounts "$ACCOUNTS" &&
        node "$copy/fhir.mjs" --url "$SERVICE_URL" --accounts "$ACCOUNTS"
}
on_each_database fhir play
