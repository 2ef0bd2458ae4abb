#!/usr/bin/env bash
# Types generated from the OpenAPI document compile against a small client that plays the story.
# Needs: postgres node npm:typescript binary
. "$(dirname "$0")/../stage.sh"
needs_binary
node=$(node_tools)
export PATH="$node:$PATH"
project=$(node_project typescript integration-tests/clients/typescript)
copy=$RUN/typescript
# The checkout stays as it is; the libraries are found through the link.
cp -R integration-tests/clients/typescript "$copy"
rm -rf "$copy/node_modules" "$copy/dist"
ln -s "$project/node_modules" "$copy/node_modules"
mkdir -p "$copy/src"
"$copy/node_modules/.bin/openapi-typescript" openapi/nimrs.v1.json --output "$copy/src/schema.d.ts"
"$copy/node_modules/.bin/tsc" --project "$copy"
story() { node "$copy/dist/story.js" --url "$SERVICE_URL" --accounts "$ACCOUNTS"; }
on_each_database typescript story
