# shellcheck shell=bash
# Finds out which programs of the system are missing and installs them. Sourced after lib.sh and
# postgres.sh.

# chromium_program: the browser that is installed, if any.
chromium_program() {
    local program
    for program in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Chromium.app/Contents/MacOS/Chromium' \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
        if [ -n "$program" ] && have "$program"; then
            command -v "$program"
            return 0
        fi
    done
    return 1
}

# A Python that can make a virtual environment; Debian's needs a package of its own for that.
python_program() {
    local program
    for program in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$program" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$program"
            return 0
        fi
    done
    return 1
}

has_libpq() {
    pkg-config --exists libpq 2>/dev/null || { have pg_config && [ -e "$(pg_config --includedir)/libpq-fe.h" ]; }
}

is_there() {
    case $1 in
        postgres) pg_program initdb >/dev/null ;;
        python) python_program >/dev/null ;;
        chromium) chromium_program >/dev/null ;;
        openssl) have openssl ;;
        libpq) has_libpq ;;
        *) fail "nobody knows what '$1' is" ;;
    esac
}

# package_names MANAGER NEED: what the need is called there.
package_names() {
    case $1:$2 in
        *:openssl) echo openssl ;;
        apt:postgres) echo postgresql ;;
        apt:python) echo python3 python3-venv ;;
        apt:chromium) if apt-cache show chromium >/dev/null 2>&1; then echo chromium; else echo chromium-browser; fi ;;
        apt:libpq) echo libpq-dev pkg-config ;;
        dnf:postgres) echo postgresql-server postgresql ;;
        dnf:python) echo python3 python3-pip ;;
        dnf:chromium) echo chromium ;;
        dnf:libpq) echo libpq-devel pkgconf-pkg-config ;;
        brew:postgres) echo postgresql@17 ;;
        brew:python) echo python@3.13 ;;
        brew:chromium) echo chromium ;;
        brew:libpq) echo libpq pkgconf ;;
    esac
}

package_manager() {
    if have apt-get && can_be_root; then
        echo apt
    elif have dnf && can_be_root; then
        echo dnf
    elif have brew; then
        echo brew
    else
        echo none
    fi
}

install_with_apt() {
    local off=/etc/postgresql-common/createcluster.d/nimrs-test.conf status=0
    as_root apt-get -o DPkg::Lock::Timeout=600 update -qq
    # Installing the server would start one for the whole machine; ours is all we want.
    if [ ! -d /etc/postgresql ]; then
        as_root mkdir -p "${off%/*}"
        echo 'create_main_cluster = false' | as_root tee "$off" >/dev/null
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "$@" || status=$?
    as_root rm -f "$off"
    return "$status"
}

# install_system_packages NEED...: what of these is missing, or ends the run saying what to install.
install_system_packages() {
    local need manager missing=() packages=()
    for need in "$@"; do if ! is_there "$need"; then missing+=("$need"); fi; done
    [ ${#missing[@]} -gt 0 ] || return 0
    manager=$(package_manager)
    # shellcheck disable=SC2207 # names have no spaces in them
    for need in "${missing[@]}"; do packages+=($(package_names "$manager" "$need")); done
    say "installing ${packages[*]:-} (for: ${missing[*]})"
    case $manager in
        apt) install_with_apt "${packages[@]}" ;;
        dnf) as_root dnf install -y -q "${packages[@]}" ;;
        brew) brew install --quiet "${packages[@]}" ;;
        none)
            fail "please install: PostgreSQL server $PG_OLDEST or newer, Python 3.11 or newer with venv, Chromium, \
the openssl program and libpq's development files. Missing now: ${missing[*]}"
            ;;
    esac >&2 || fail "could not install ${packages[*]}; please install them by hand"
    for need in "${missing[@]}"; do
        is_there "$need" || fail "$need is still missing, or too old, after installing $(package_names "$manager" "$need")"
    done
}
