#!/usr/bin/env bash
# Shell scripts are free of what shellcheck knows to go wrong.
# Needs: python-tools
. "$(dirname "$0")/../stage.sh"
tools=$(python_tools)
scripts=(test .ci/run tools/generate-clients tools/release-contract benches/creates benches/footprint)
while IFS= read -r script; do scripts+=("$script"); done < <(find tools benches -name '*.sh' | sort)
"$tools/shellcheck" --external-sources --source-path=SCRIPTDIR "${scripts[@]}"
say "${#scripts[@]} scripts"
