# shellcheck shell=bash
# What every script of ./test shares. Sourced, never run. Works with bash 3.2, which macOS has.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TARGET=${CARGO_TARGET_DIR:-target}
case $TARGET in /*) ;; *) TARGET=$ROOT/$TARGET ;; esac
TOOLS=$TARGET/test-tools
export ROOT TARGET TOOLS

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

fail() {
    complain "error: $*"
    exit 1
}

# on_exit COMMAND...: runs it when the script ends, however it ends, the last given first.
EXIT_COMMANDS=()
on_exit() { EXIT_COMMANDS=("$*" ${EXIT_COMMANDS[@]+"${EXIT_COMMANDS[@]}"}); }
run_exit_commands() {
    local status=$? command
    trap - EXIT
    trap '' INT TERM HUP
    for command in ${EXIT_COMMANDS[@]+"${EXIT_COMMANDS[@]}"}; do eval "$command" || true; done
    exit "$status"
}
trap run_exit_commands EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}
can_be_root() { [ "$(id -u)" = 0 ] || have sudo; }

# with_lock NAME COMMAND...: one holder at a time among all runs that share the tools folder.
with_lock() {
    local lock=$TOOLS/$1.lock status=0
    shift
    mkdir -p "$TOOLS"
    if have flock; then
        (
            flock 9
            "$@" 9>&-
        ) 9>"$lock"
        return
    fi
    until mkdir "$lock.d" 2>/dev/null; do
        if ! kill -0 "$(cat "$lock.d/pid" 2>/dev/null || echo $$)" 2>/dev/null; then rm -rf "$lock.d"; fi
        sleep 1
    done
    echo $$ >"$lock.d/pid"
    ("$@") || status=$?
    rm -rf "$lock.d"
    return "$status"
}

fingerprint() { cat "$@" | cksum | tr -s ' ' '-'; }

# Below the range from which the system gives ports to outgoing connections. Whoever binds it
# must be ready to try again: another process may be quicker.
random_port() { echo $((10000 + (RANDOM * 32768 + RANDOM + $$) % 20000)); }

# http_status PORT PATH: the status code of a GET on this machine, without any client program.
http_status() {
    local line
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
        printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
        IFS=' ' read -r -t 5 _ line _ <&3 || exit 1
        echo "$line"
    ) 2>/dev/null
}
