/** Every row of calls by boto3, over HTTP. */

import { after, before } from "node:test";
import { UNUTTERABLE_IN_PYTHON } from "./lib/cases/unutterable.mjs";
import { testRows, withParsedDocuments } from "./lib/client-rows.mjs";
import { pythonClients } from "./lib/python-clients.mjs";

let clients;
before(async () => {
  clients = await pythonClients();
});
after(() => clients.close());

testRows("boto3", (...words) => clients.boto3(...words), { unutterable: UNUTTERABLE_IN_PYTHON, seen: withParsedDocuments });
