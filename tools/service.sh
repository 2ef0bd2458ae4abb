# shellcheck shell=bash
# Runs the built service for a stage. Sourced after lib.sh; NIMRS_BIN is the program.

# nimrs FOLDER DATABASE_URL ARGUMENTS...: the program with nothing from the caller's environment,
# because it refuses NIMRS_ variables that it does not know and ours are among them.
nimrs() { (exec_nimrs "$@"); }
exec_nimrs() {
    local folder=$1 database=$2
    shift 2
    mkdir -p "$folder/data"
    exec env -i PATH="$PATH" HOME="$folder" TMPDIR="$folder" RUST_BACKTRACE=1 \
        DATABASE_URL="$database" NIMRS_DATA_DIR="$folder/data" \
        ${SERVICE_ENV[@]+"${SERVICE_ENV[@]}"} "$NIMRS_BIN" "$@"
}

# Further variables for the service, NAME=value each. Nobody here is patient enough for the limits.
SERVICE_ENV=(NIMRS_RATE_LIMIT=1000000 NIMRS_SIGN_ON_RATE_LIMIT=1000000 NIMRS_PUBLIC_RATE_LIMIT=1000000
    NIMRS_ENROLLMENT_RATE_LIMIT=1000000)

# What is started and where it keeps its demo accounts; the stages read them.
SERVICE_URL='' SERVICE_PID='' ACCOUNTS=''
export SERVICE_URL ACCOUNTS

# start_service FOLDER DATABASE_URL: serves until the script ends. Sets SERVICE_URL and SERVICE_PID.
start_service() {
    local folder=$1 database=$2 try port waited
    for try in 1 2 3 4 5; do
        port=$(random_port)
        if http_status "$port" / >/dev/null; then continue; fi
        (
            SERVICE_ENV+=("NIMRS_BIND=127.0.0.1:$port" "NIMRS_DEMO=off")
            exec_nimrs "$folder" "$database" serve
        ) >"$folder/service.log" 2>&1 &
        SERVICE_PID=$!
        on_exit "stop_process $SERVICE_PID"
        for ((waited = 0; waited < 300; waited++)); do
            kill -0 "$SERVICE_PID" 2>/dev/null || break
            if [ "$(http_status "$port" /readyz)" = 200 ] && kill -0 "$SERVICE_PID" 2>/dev/null; then
                SERVICE_URL=http://127.0.0.1:$port
                return 0
            fi
            sleep 0.1
        done
        grep -qi 'address.*in use' "$folder/service.log" || break
    done
    complain "the service did not become ready (try $try); its log ends:"
    tail -n 40 "$folder/service.log" >&2
    return 1
}

stop_process() {
    local waited
    kill "$1" 2>/dev/null || return 0
    for ((waited = 0; waited < 100; waited++)); do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -9 "$1" 2>/dev/null || true
}

# Further arguments of the demo, for a stage that needs a bigger one.
DEMO_ARGUMENTS=()

# new_demo FOLDER DATABASE_URL: fills the empty database with the demo and writes FOLDER/accounts.json.
new_demo() {
    local folder=$1 database=$2
    mkdir -p "$folder"
    if ! nimrs "$folder" "$database" demo --accounts "$folder/accounts.json" \
        ${DEMO_ARGUMENTS[@]+"${DEMO_ARGUMENTS[@]}"} >"$folder/demo.log" 2>&1; then
        tail -n 40 "$folder/demo.log" >&2
        fail "nimrs demo failed on ${database%%:*}"
    fi
}

# on_each_database NAME COMMAND...: runs the command once with a service on SQLite and once with one
# on PostgreSQL, each with a demo of its own. SERVICE_URL and ACCOUNTS tell it where.
on_each_database() {
    local kind folder database
    for kind in sqlite postgres; do
        folder=$RUN/$1-$kind
        mkdir -p "$folder"
        if [ "$kind" = sqlite ]; then
            database=sqlite://$folder/nimrs.db
        else
            database=$(new_postgres_database "$1_$$")
        fi
        new_demo "$folder" "$database"
        ACCOUNTS=$folder/accounts.json
        start_service "$folder" "$database"
        say "on $kind:"
        if ! "${@:2}"; then
            complain "the service's log ends:"
            tail -n 20 "$folder/service.log" >&2
            return 1
        fi
        stop_process "$SERVICE_PID"
    done
}

# The run's PostgreSQL is at NIMRS_TEST_POSTGRES_URL.
new_postgres_database() {
    local name=${1//-/_}
    "$(pg_program psql)" -qX -v ON_ERROR_STOP=1 -c "CREATE DATABASE $name" "$NIMRS_TEST_POSTGRES_URL" >&2 || return 1
    echo "${NIMRS_TEST_POSTGRES_URL%/*}/$name"
}
