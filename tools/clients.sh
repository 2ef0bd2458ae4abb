# shellcheck shell=bash
# The generated parts of the client libraries. Sourced after toolbox.sh.

GENERATED=(clients/python/src/nimrs/generated clients/typescript/src/generated)

# generate_clients FOLDER: writes them below it, under the same names.
generate_clients() {
    local folder=$1 tools node project
    tools=$(client_tools)
    node=$(node_tools)
    project=$(node_project typescript clients/typescript)
    mkdir -p "$folder/clients/python/src/nimrs"
    PATH="$tools:$PATH" "$tools/python" clients/python/generate.py openapi/nimrs.v1.json "$folder/${GENERATED[0]}"
    # A module finds its libraries beside itself.
    cp clients/typescript/generate.mjs "$folder/"
    ln -s "$project/node_modules" "$folder/node_modules"
    "$node/node" "$folder/generate.mjs" openapi/nimrs.v1.json "$folder/${GENERATED[1]}"
}

# readme_example FILE LANGUAGE: the first example in that language.
readme_example() { awk -v fence="\`\`\`$2" '$0 == fence && !seen { seen = 1; inside = 1; next } /^```/ { inside = 0 } inside' "$1"; }
