#!/usr/bin/env bash
# Requests leave by mail through real mail servers, whatever these and the service suffer on the way.
# Needs: postgres openssl python-tools binary
. "$(dirname "$0")/../stage.sh"
. tools/postfix.sh
needs_binary
tools=$(python_tools)

folder=$RUN/mail
mkdir -p "$folder"
self_signed() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=localhost" -addext 'subjectAltName=DNS:localhost' \
        -addext 'basicConstraints=critical,CA:FALSE' -keyout "$folder/$1.key" -out "$folder/$1.crt" 2>/dev/null
}
self_signed server
self_signed stranger

# Both at once, since most of the time is spent waiting for the next attempt.
# check KIND DATABASE_URL ARGUMENT...
check() {
    local kind=$1 database=$2
    shift 2
    new_demo "$folder/$kind" "$database"
    "$tools/python" integration-tests/clients/python/mail_check.py --binary "$NIMRS_BIN" --database "$database" \
        --folder "$folder/$kind" --certificate "$folder/server.crt" --key "$folder/server.key" \
        --stranger "$folder/stranger.crt" "$@" >"$folder/$kind.out" 2>&1
}

relay=()
if have_postfix; then
    sink=$(random_port)
    start_postfix "$folder/postfix" "$sink"
    relay=(--relay "127.0.0.1:$POSTFIX_PORT" --sink "$sink")
else
    say "there is no postfix here and none can be installed: the relay by another mail server is left out"
fi

check sqlite "sqlite://$folder/nimrs.db" ${relay[@]+"${relay[@]}"} &
sqlite=$!
check postgres "$(new_postgres_database "mail_$$")" --shared 100 &
postgres=$!
failed=0
wait "$sqlite" || failed=1
wait "$postgres" || failed=1
for kind in sqlite postgres; do
    say "on $kind:"
    cat "$folder/$kind.out"
done
[ "$failed" = 0 ]
