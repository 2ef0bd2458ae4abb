#!/usr/bin/env bash
# Attached files are kept in an S3-compatible store, and a store that is down is told as such.
# Needs: python-tools binary
. "$(dirname "$0")/../stage.sh"
needs_binary
tools=$(python_tools)

folder=$RUN/s3
mkdir -p "$folder"
port=$(random_port)
"$tools/moto_server" -H 127.0.0.1 -p "$port" >"$folder/store.log" 2>&1 &
store=$!
# The check ends it, which is no news.
disown "$store"
on_exit "stop_process $store"
for ((waited = 0; waited < 300; waited++)); do
    [ "$(http_status "$port" /moto-api/)" = 200 ] && break
    sleep 0.1
done

# start_service adds to a copy of its own, in a subshell.
# shellcheck disable=SC2031
SERVICE_ENV+=(NIMRS_ATTACHMENTS_URL=s3://files/nimrs/attachments "NIMRS_S3_ENDPOINT=http://127.0.0.1:$port"
    NIMRS_S3_ACCESS_KEY_ID=test NIMRS_S3_SECRET_ACCESS_KEY=test)
new_demo "$folder" "sqlite://$folder/nimrs.db"
start_service "$folder" "sqlite://$folder/nimrs.db"
"$tools/python" integration-tests/clients/python/s3_check.py --url "$SERVICE_URL" --accounts "$folder/accounts.json" \
    --store "http://127.0.0.1:$port" --store-pid "$store" --bucket files --prefix nimrs/attachments ||
    { tail -n 20 "$folder/service.log" >&2 && exit 1; }
