# Sourced by demo and test: a Python that is new enough, and our own virtual environment with it.

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

as_root_on_debian() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# A Python of the first of these minor versions that there is one of, with what a virtual environment needs.
python_of() {
    local minor name
    for minor in "$@"; do
        for name in "python3.$minor" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"3.$minor".*/bin/python; do
            if "$name" -c 'import ensurepip, sqlite3, ssl' 2>/dev/null; then
                command -v "$name"
                return
            fi
        done
    done
    return 1
}

find_python() {
    local name
    for name in python3.14 python3.13 python3.12 python3.11 python3 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    stop "Python 3.11 or newer is missing. Debian: apt-get install python3 python3-venv. macOS: brew install python."
}

make_venv() {
    [ -x .venv/bin/python ] && .venv/bin/python -c 'import pip' 2>/dev/null && return
    local python
    python=$(find_python) || exit 1
    say "Making .venv with $python"
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        if as_root_on_debian; then
            apt-get update -qq && apt-get install -y -qq python3-venv
        else
            stop "The module venv is missing. Debian: apt-get install python3-venv."
        fi
    fi
    "$python" -m venv .venv
}

# Installing is skipped while the metadata is what it was at the last install of the same extras.
# What follows the name of the extra goes to pip.
install_extras() {
    local stamp=".venv/installed-$1" extra=$1 now
    shift
    now=$(cat setup.cfg pyproject.toml constraints.txt | cksum)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && return
    say "Installing wisweb_bms with the extra $extra"
    .venv/bin/python -m pip install -q --disable-pip-version-check "$@" -e ".[$extra]"
    printf '%s' "$now" >"$stamp"
}
