// Writes src/generated anew from the OpenAPI document.
//
//     node generate.mjs DOCUMENT FOLDER
import { mkdir, readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const METHODS = ["get", "post", "put", "patch", "delete"];
const BLOB = ts.factory.createTypeReferenceNode("Blob");

function* operations(document) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) if (item[method]) yield { path, method, operation: item[method] };
  }
}

function takesKey(document, operation) {
  return (operation.parameters ?? [])
    .map((parameter) => (parameter.$ref ? document.components.parameters[parameter.$ref.split("/").pop()] : parameter))
    .some((parameter) => parameter.in === "header" && parameter.name === "Idempotency-Key");
}

/** The POSTs that take an `Idempotency-Key`, as TypeScript. */
function keyedPosts(document) {
  const found = [...operations(document)].filter(({ method, operation }) => method === "post" && takesKey(document, operation));
  const lines = found.map(({ path }) => `  ${JSON.stringify(path)},\n`).sort();
  return `/** The paths whose POST takes an \`Idempotency-Key\`. */\nexport const KEYED_POSTS: ReadonlySet<string> = new Set([\n${lines.join("")}]);\n`;
}

const [source, folder] = process.argv.slice(2);
const document = JSON.parse(await readFile(source, "utf8"));
const tree = await openapiTS(structuredClone(document), {
  silent: false,
  // Files are Blobs, not texts.
  transform: (schema) => (schema.type === "string" && schema.format === "binary" ? BLOB : undefined),
});
const types = astToString(tree);
const missing = [...operations(document)].filter(({ operation }) => !types.includes(`\n    ${operation.operationId}: {\n`));
if (missing.length > 0) {
  throw new Error(`openapi-typescript left out: ${missing.map(({ operation }) => operation.operationId).join(", ")}`);
}
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/schema.ts`, `// Written by openapi-typescript from the OpenAPI document; do not edit.\n\n${types}`);
await writeFile(`${folder}/keyed-posts.ts`, keyedPosts(document));
