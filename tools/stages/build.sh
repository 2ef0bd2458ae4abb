#!/usr/bin/env bash
# Everything compiles, once for all stages that follow.
. "$(dirname "$0")/../stage.sh"
build_binary "$NIMRS_BIN" --all-targets
