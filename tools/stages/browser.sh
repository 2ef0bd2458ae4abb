#!/usr/bin/env bash
# A person signs on, records and submits an incident in Swagger UI.
# Needs: chromium node npm:browser binary
. "$(dirname "$0")/../stage.sh"
needs_binary
node=$(node_tools)
export PATH="$node:$PATH"
project=$(node_project browser integration-tests/browser)
copy=$RUN/browser
cp -R integration-tests/browser "$copy"
rm -rf "$copy/node_modules"
ln -s "$project/node_modules" "$copy/node_modules"
new_demo "$copy/service" "sqlite://$copy/service/nimrs.db"
start_service "$copy/service" "sqlite://$copy/service/nimrs.db"
CHROMIUM=$(chromium_program)
export CHROMIUM
HOME=$copy node "$copy/swagger-ui.mjs" --url "$SERVICE_URL" --accounts "$copy/service/accounts.json" \
    --screenshot "$TARGET/swagger-ui.png"
