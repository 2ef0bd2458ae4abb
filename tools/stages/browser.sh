#!/usr/bin/env bash
# A person signs on, records and submits an incident in Swagger UI; a page follows the events through a restart.
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

# The same address and database, with another process.
cat >"$copy/restart.sh" <<END
kill $SERVICE_PID
while kill -0 $SERVICE_PID 2>/dev/null; do sleep 0.1; done
env -i PATH="$PATH" HOME="$copy/service" DATABASE_URL="sqlite://$copy/service/nimrs.db" NIMRS_DEMO=off \
    NIMRS_DATA_DIR="$copy/service/data" NIMRS_BIND=127.0.0.1:${SERVICE_URL##*:} \
    "$NIMRS_BIN" serve >>"$copy/service/service.log" 2>&1 &
echo \$! >"$copy/restarted.pid"
END
stop_restarted() { if [ -f "$copy/restarted.pid" ]; then stop_process "$(cat "$copy/restarted.pid")"; fi; }
on_exit stop_restarted
HOME=$copy node "$copy/event-source.mjs" --url "$SERVICE_URL" --accounts "$copy/service/accounts.json" \
    --restart "bash '$copy/restart.sh'"
