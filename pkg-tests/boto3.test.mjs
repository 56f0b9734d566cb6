/** Every row of calls by boto3, over HTTP. */

import { after, before } from "node:test";
import { UNUTTERABLE_IN_PYTHON } from "./lib/cases/unutterable.mjs";
import { testRows } from "./lib/client-rows.mjs";
import { pythonClients } from "./lib/python-clients.mjs";

let clients;
before(async () => {
  clients = await pythonClients();
});
after(() => clients.close());

testRows("boto3", (...words) => clients.boto3(...words), { unutterable: UNUTTERABLE_IN_PYTHON, seen: parsed });

/** A row whose documents are compared by their values, since boto3 parses them: `$text` becomes `$doc`. */
function parsed(value) {
  if (Array.isArray(value)) return value.map(parsed);
  if (value === null || typeof value !== "object") return value;
  if (Object.keys(value).join() === "$text") return { $doc: JSON.parse(value.$text) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, parsed(inner)]));
}
