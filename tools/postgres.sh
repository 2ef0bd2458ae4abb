# shellcheck shell=bash
# A PostgreSQL server of our own in a temporary folder. Sourced after lib.sh.

# The oldest version the service supports.
PG_OLDEST=15

# pg_program NAME: its path, from the newest server that is installed. Debian keeps the server's
# programs off the PATH.
pg_program() {
    local folder newest='' newest_version=0 version
    for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin \
        /usr/local/opt/postgresql@*/bin "$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/x)")"; do
        [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] || continue
        version=$("$folder/postgres" --version | sed 's/.*) \([0-9]*\).*/\1/')
        if [ "${version:-0}" -gt "$newest_version" ]; then
            newest=$folder
            newest_version=$version
        fi
    done
    [ "$newest_version" -ge "$PG_OLDEST" ] || return 1
    echo "$newest/$1"
}

# PostgreSQL refuses to run as root.
pg_user() {
    if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}
as_pg_user() {
    if [ "$(id -u)" != 0 ]; then
        "$@"
    elif have runuser; then
        runuser -u "$(pg_user)" -- "$@"
    else
        # shellcheck disable=SC2016 # the inner shell expands them
        su -s /bin/sh "$(pg_user)" -c 'exec "$0" "$@"' -- "$@"
    fi
}

# start_postgres FOLDER [OPTION...]: a new server that ends with the script. Sets PG_PORT and
# PG_PASSWORD (user postgres). The folder must not exist yet, and its path must be short,
# for a Unix socket's address has room for about 100 characters.
start_postgres() {
    local folder=$1 try
    shift
    pg_program initdb >/dev/null || fail "no PostgreSQL server, version $PG_OLDEST or newer, is installed"
    PG_PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    mkdir "$folder"
    # The password is a file for as long as initdb reads it, and only for its user.
    (umask 077 && printf '%s\n' "$PG_PASSWORD" >"$folder/password")
    if [ "$(id -u)" = 0 ]; then chown -R "$(pg_user)" "$folder"; fi
    (
        cd "$folder"
        LC_ALL=C as_pg_user "$(pg_program initdb)" --pgdata="$folder/db" --username=postgres \
            --pwfile="$folder/password" --auth=scram-sha-256 --encoding=UTF8 --locale=C --no-sync \
            >"$folder/initdb.log" 2>&1
    ) || {
        cat "$folder/initdb.log" >&2
        fail "initdb failed"
    }
    rm -f "$folder/password"
    on_exit "stop_postgres '$folder'"
    for try in 1 2 3 4 5; do
        PG_PORT=$(random_port)
        # Tests throw the data away, and kill the service but never this server, so nothing is
        # lost by not waiting for the disk.
        if (
            cd "$folder"
            LC_ALL=C as_pg_user "$(pg_program pg_ctl)" --pgdata="$folder/db" --log="$folder/server.log" \
                --wait --timeout=60 --silent --options="-p $PG_PORT -c listen_addresses=127.0.0.1 \
                -c unix_socket_directories='$folder' -c max_connections=400 -c shared_buffers=64MB \
                -c fsync=off -c synchronous_commit=off -c full_page_writes=off $*" start
        ) >>"$folder/start.log" 2>&1; then
            return 0
        fi
        grep -q 'Address already in use' "$folder/server.log" || break
        : >"$folder/server.log"
    done
    cat "$folder/start.log" "$folder/server.log" >&2
    fail "PostgreSQL did not start (try $try)"
}

stop_postgres() {
    (cd "$1" && as_pg_user "$(pg_program pg_ctl)" --pgdata="$1/db" --mode=immediate --silent --wait stop) >/dev/null 2>&1
}

# postgres_url DATABASE: as the server's superuser.
postgres_url() { echo "postgres://postgres:$PG_PASSWORD@127.0.0.1:$PG_PORT/$1"; }
