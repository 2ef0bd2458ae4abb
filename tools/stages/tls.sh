#!/usr/bin/env bash
# With the system libpq, as in the container image, the service checks PostgreSQL's certificate.
# Needs: postgres openssl libpq
. "$(dirname "$0")/../stage.sh"
NIMRS_BIN=$RUN/nimrs-tls
build_binary "$NIMRS_BIN" --no-default-features --bin nimrs

certificates=$RUN/tls-certificates
mkdir "$certificates"
make_authority() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$1" \
        -keyout "$certificates/$1.key" -out "$certificates/$1.crt" 2>/dev/null
}
make_authority authority
make_authority stranger
openssl req -newkey rsa:2048 -nodes -subj /CN=localhost \
    -keyout "$certificates/server.key" -out "$certificates/server.csr" 2>/dev/null
printf 'subjectAltName=DNS:localhost\n' >"$certificates/server.ext"
openssl x509 -req -in "$certificates/server.csr" -days 2 -extfile "$certificates/server.ext" \
    -CA "$certificates/authority.crt" -CAkey "$certificates/authority.key" -CAcreateserial \
    -out "$certificates/server.crt" 2>/dev/null
# The server reads its key as its own user and wants nobody else to be able to.
chmod 600 "$certificates/server.key"
if [ "$(id -u)" = 0 ]; then chown "$(pg_user)" "$certificates/server.key"; fi

start_postgres "$RUN/tls-pg" "-c ssl=on -c ssl_cert_file='$certificates/server.crt' -c ssl_key_file='$certificates/server.key'"
database="postgres://postgres:$PG_PASSWORD@localhost:$PG_PORT/postgres"
migrate() { nimrs "$RUN/tls-service" "$database?sslmode=verify-full&sslrootcert=$1" migrate >"$RUN/tls.log" 2>&1; }

if migrate "$certificates/stranger.crt"; then
    fail "the service trusted a server whose certificate another authority signed"
fi
grep -qi 'certificate' "$RUN/tls.log" || { cat "$RUN/tls.log" >&2 && fail "it was refused for another reason than its certificate"; }
say "refused with the wrong authority: ok"
migrate "$certificates/authority.crt" || { cat "$RUN/tls.log" >&2 && fail "the service did not connect with the right authority"; }
say "connected and migrated with the right authority: ok"
