#!/usr/bin/env bash
# Receivers that check signatures and read events with libraries that others wrote, in Python and for Node.
# Needs: postgres node npm:webhooks python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)
node=$(node_tools)
project=$(node_project webhooks integration-tests/clients/webhooks)
copy=$RUN/webhooks
cp -R integration-tests/clients/webhooks "$copy"
rm -rf "$copy/node_modules"
ln -s "$project/node_modules" "$copy/node_modules"
# The receivers are on this machine. Nothing else changes it here.
# shellcheck disable=SC2031
SERVICE_ENV+=(NIMRS_OUTBOUND_HTTP=on NIMRS_OUTBOUND_ALLOW=127.0.0.1)
play() {
    "$tools/python" integration-tests/clients/python/webhooks.py --url "$SERVICE_URL" --accounts "$ACCOUNTS" &&
        "$node/node" "$copy/webhooks.mjs" --url "$SERVICE_URL" --accounts "$ACCOUNTS"
}
on_each_database webhooks play
