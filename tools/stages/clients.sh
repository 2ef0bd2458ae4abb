#!/usr/bin/env bash
# The client libraries are what their generators make of the document, build as packages, and work on both databases.
# Needs: postgres client-tools node npm:typescript binary
. "$(dirname "$0")/../stage.sh"
. tools/clients.sh
needs_binary
tools=$(client_tools)
node=$(node_tools)
project=$(node_project typescript clients/typescript)
export PATH="$node:$tools:$PATH"
copy=$RUN/clients

generate_clients "$copy/generated"
for each in "${GENERATED[@]}"; do
    if ! diff -ru --exclude=__pycache__ "$each" "$copy/generated/$each" | head -n 60; then
        fail "$each is out of date, or was edited by hand: tools/generate-clients"
    fi
done
for each in clients/*/LICENSE-*; do cmp "$each" "${each##*/}"; done

# What is tested is what a user installs: the wheel, and the package that npm would publish.
cp -R clients/python "$copy/python"
readme_example clients/python/README.md python >"$copy/python/example.py"
(
    cd "$copy/python"
    ruff format --check --quiet . && ruff check --quiet .
    mypy src example.py
    python -m build --no-isolation >build.log 2>&1 || fail "$(cat build.log)"
    PIP_ROOT_USER_ACTION=ignore pip install --quiet --disable-pip-version-check --no-index --no-deps --target site dist/*.whl
)
export OPENAPI=$ROOT/openapi/nimrs.v1.json
test_python() { (cd "$copy/python" && PYTHONPATH=$PWD/site PYTHONDONTWRITEBYTECODE=1 pytest --quiet); }
on_each_database clients-python test_python

package=$copy/typescript
user=$copy/typescript-user
cp -R clients/typescript "$package"
rm -rf "$package/node_modules" "$package/dist"
ln -s "$project/node_modules" "$package/node_modules"
"$package/node_modules/.bin/tsc" --project "$package"
mkdir -p "$user/node_modules/nimrs-client"
(cd "$package" && npm pack --ignore-scripts --loglevel=error --pack-destination "$user" >/dev/null)
tar -xzf "$user"/nimrs-client-*.tgz -C "$user/node_modules/nimrs-client" --strip-components 1
# Beside it what it needs, and what its tests need.
for each in "$project"/node_modules/*; do ln -s "$each" "$user/node_modules/"; done
cp -R clients/typescript/tests clients/typescript/tsconfig.json "$user"
echo '{ "private": true, "type": "module" }' >"$user/package.json"
readme_example clients/typescript/README.md ts >"$user/tests/readme-example.ts"
"$project/node_modules/.bin/tsc" --project "$user/tests"
test_typescript() { (cd "$user" && node --test --test-reporter=dot dist-tests); }
on_each_database clients-typescript test_typescript
