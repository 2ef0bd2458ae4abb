# shellcheck shell=bash
# The first line of every stage: the helpers, and the facts that ./test hands down.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tools/lib.sh
. tools/postgres.sh
. tools/system-packages.sh
. tools/toolbox.sh
. tools/service.sh

: "${RUN:?run this through ./test}"
NIMRS_BIN=$RUN/nimrs

needs_binary() {
    [ -x "$NIMRS_BIN" ] || fail "there is no service to test, for the stage 'build' failed"
}

# build_binary TO CARGO_ARGUMENTS...: builds and copies at once, so that no other build of the same
# checkout can come between.
build_binary() {
    with_lock cargo-build build_and_copy "$@"
}
build_and_copy() {
    local to=$1
    shift
    cargo build --locked --workspace "$@" && cp "$TARGET/debug/nimrs" "$to.new" && mv "$to.new" "$to"
}
