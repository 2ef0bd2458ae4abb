#!/usr/bin/env bash
# The OpenAPI document keeps what the last released one promised to clients.
. "$(dirname "$0")/../stage.sh"
released=openapi/released/nimrs.v1.json accepted=openapi/released/accepted.txt
status=0
cargo run --quiet --locked --package contract-check -- "$released" openapi/nimrs.v1.json --allow "$accepted" ||
    status=$?
case $status in
    0) say "nothing that breaks a client" ;;
    1) fail "each line above breaks clients made from $released: undo it, or accept it in $accepted with a reason" ;;
    *) fail "the documents cannot be compared" ;;
esac
