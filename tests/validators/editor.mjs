// Opens records in the YAML language server, as VS Code and Neovim do, with the settings that `kt init` writes, and looks
// at what it underlines: nothing in the records of the examples, and each slip of the pen in a record that has some.
// Usage: node editor.mjs LANGUAGE_SERVER FOLDER   (FOLDER: made by `kt init`, with the records of an example in it)
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [server, place] = process.argv.slice(2);
const folder = resolve(place);
const root = pathToFileURL(folder).href;
const settings = JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8"));
const schemas = Object.fromEntries(
  Object.entries(settings["yaml.schemas"]).map(([schema, files]) => [pathToFileURL(join(folder, schema)).href, files]),
);

const child = spawn("node", [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const waiting = new Map();
const told = new Map();
let number = 0;
let read = Buffer.alloc(0);

function send(message) {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function request(method, params) {
  const id = ++number;
  send({ id, method, params });
  return new Promise((done) => waiting.set(id, done));
}

// The server asks for its settings; the rest of what it asks gets an empty answer.
function answer({ id, method, params }) {
  const yaml = { schemas, validate: true, completion: true, hover: true, schemaStore: { enable: false, url: "" } };
  const part = (item) => (item.section === "yaml" ? yaml : {});
  send({ id, result: method === "workspace/configuration" ? params.items.map(part) : null });
}

child.stdout.on("data", (bytes) => {
  read = Buffer.concat([read, bytes]);
  for (;;) {
    const end = read.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(read.subarray(0, end).toString())[1]);
    if (read.length < end + 4 + length) return;
    const message = JSON.parse(read.subarray(end + 4, end + 4 + length).toString());
    read = read.subarray(end + 4 + length);
    if (message.id !== undefined && message.method) answer(message);
    else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
    else if (message.method === "textDocument/publishDiagnostics") told.set(message.params.uri, message.params.diagnostics);
  }
});

async function open(path, text) {
  const uri = pathToFileURL(join(folder, path)).href;
  told.delete(uri);
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  for (let tries = 0; tries < 400 && !told.has(uri); tries++) await new Promise((done) => setTimeout(done, 50));
  if (!told.has(uri)) throw new Error(`${path}: the language server says nothing`);
  return told.get(uri);
}

function records(dir) {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (name.startsWith(".")) return [];
    return statSync(path).isDirectory() ? records(path) : name.endsWith(".yaml") ? [path] : [];
  });
}

await request("initialize", {
  processId: process.pid,
  rootUri: root,
  workspaceFolders: [{ uri: root, name: "kt" }],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: { publishDiagnostics: {}, completion: { completionItem: {} }, synchronization: {} },
  },
});
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: { schemas } } } });
await new Promise((done) => setTimeout(done, 1500));

const troubles = [];
let count = 0;
for (const path of records(folder)) {
  const said = await open(relative(folder, path), readFileSync(path, "utf8"));
  count += 1;
  said.forEach((one) => troubles.push(`${relative(folder, path)}:${one.range.start.line + 1}: ${one.message}`));
}
console.log(`${count} records and settings opened, ${troubles.length} underlined`);

const slips = "title: Proef\norganisation: proef\nrankk: 2\nlevel: afdeling\ndate: 2026-02-01\nstatus: open\n";
const lines = (await open("wishes/proef.yaml", slips)).map((one) => one.range.start.line + 1);
console.log(`a misspelt key and an unknown value are underlined on lines ${[...new Set(lines)].sort()}`);
if (![3, 4].every((line) => lines.includes(line))) troubles.push(`wishes/proef.yaml: only lines ${lines} are underlined`);

const uri = pathToFileURL(join(folder, "wishes/proef.yaml")).href;
const offered = await request("textDocument/completion", { textDocument: { uri }, position: { line: 3, character: 7 } });
const labels = (offered?.items ?? offered ?? []).map((one) => one.label);
console.log(`offered behind level: ${labels.join(", ")}`);
if (!labels.includes("organisation")) troubles.push("the values of level are not offered");

troubles.forEach((trouble) => console.error(trouble));
child.kill();
process.exit(troubles.length ? 1 : 0);
