#!/usr/bin/env bash
# The Dockerfile keeps to hadolint's rules.
# Needs: python-tools
. "$(dirname "$0")/../stage.sh"
tools=$(python_tools)
"$tools/hadolint" Dockerfile
say "no findings"
