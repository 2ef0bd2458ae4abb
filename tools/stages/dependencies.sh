#!/usr/bin/env bash
# Licences, duplicates, banned crates and origins of the dependencies, as deny.toml says.
# Needs: cargo-tools
. "$(dirname "$0")/../stage.sh"
tools=$(cargo_tools)
export PATH="$tools:$PATH"
limited() { if have timeout; then timeout 120 "$@"; else "$@"; fi; }

cargo deny --locked --workspace check --hide-inclusion-graph licenses bans sources

if limited cargo deny fetch db >"$RUN/advisories.log" 2>&1; then
    cargo deny --locked --workspace check --hide-inclusion-graph advisories
else
    say "note: the database of security advisories could not be fetched, so it was not consulted"
fi
