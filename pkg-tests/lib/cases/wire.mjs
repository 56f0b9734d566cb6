/** Rows of requests, through the handler for fetch. How they are written stands in tests/support/wire/row.rs. */

import { handlers } from "../package.mjs";
import { Session, follows, given, ofPackage } from "./calls.mjs";
import { difference } from "./calls/expect.mjs";

const UNKNOWN_KEY = "AKIAIOSFODNN7EXAMPLE";
const NAMESPACES = { iam: "https://iam.amazonaws.com/doc/2010-05-08/", sts: "https://sts.amazonaws.com/doc/2011-06-15/" };

export async function wire(row, { define = {}, given: shared = [] }) {
  const session = new Session(row.options ?? {}, define, clientOf);
  try {
    for (const entry of [...shared, ...(row.given ?? [])]) {
      const wrong = await given(session, entry);
      if (wrong !== undefined) return wrong;
    }
    const response = await session.respond(requestOf(row, session), row.caller);
    return wrongAnswer(row, session, response, tree(await response.text())) ?? (await follows(row, session));
  } finally {
    session.iam.free();
  }
}

/** The package's client, which answers requests, too. */
function clientOf(iam, caller) {
  const client = ofPackage(iam, caller);
  const respond = handlers.createFetchHandler(client);
  return { call: (operation, input) => client.call(operation, input), respond };
}

function requestOf(row, session) {
  const { service = "iam", region = "us-east-1" } = row;
  const key = session.written(row.key ?? UNKNOWN_KEY);
  const signed = `AWS4-HMAC-SHA256 Credential={key}/20260102/${region}/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=00`;
  const authorization = (row.authorization === undefined ? signed : (row.authorization ?? "")).replaceAll("{key}", key);
  const [query, body] = [row.query, row.body].map((given) => form(session.written(given ?? ""), key));
  const headers = authorization === "" ? {} : { authorization };
  return new Request(`http://localhost/?${query}`, row.body === undefined ? { headers } : { method: "POST", headers, body });
}

/** A form as it travels. */
function form(given, key) {
  if (typeof given === "string") return given.replaceAll("{key}", key);
  return Object.entries(given)
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
}

function wrongAnswer({ answer, error, service = "iam" }, session, response, xml) {
  const id = response.headers.get("x-amzn-requestid");
  if (answer !== undefined) {
    if (response.status !== 200 || xml.ResponseMetadata?.RequestId !== id) return `${response.status} ${JSON.stringify(xml)}`;
    return difference(session.expectation(answer), xml, "answer");
  }
  const type = response.status < 500 ? "Sender" : "Receiver";
  const form = { root: "ErrorResponse", namespace: NAMESPACES[service], Error: { Type: type }, RequestId: id };
  const { Code: code, Message: message } = xml.Error ?? {};
  return difference(form, xml, "error") ?? difference(session.expectation(error), { code, message, status: response.status }, "error");
}

/** Elements by their names, `member` and `entry` as lists; of the root its name and its namespace, too. */
function tree(xml) {
  const open = [{ children: [] }];
  for (const [, closes, name, namespace, text] of xml.matchAll(/<(\/?)(\w+)(?: xmlns="([^"]*)")?>([^<]*)/g)) {
    if (closes === "") open.push({ name, namespace, children: [], text: unescaped(text) });
    else open.at(-2).children.push(open.pop());
  }
  const [root] = open[0].children;
  return { ...value(root), root: root.name, namespace: root.namespace };
}

function value({ children, text }) {
  if (children.length === 0) return text;
  const listed = children.every(({ name }) => name === "member" || name === "entry");
  return listed ? children.map(value) : Object.fromEntries(children.map((child) => [child.name, value(child)]));
}

function unescaped(text) {
  const characters = { lt: "<", gt: ">", quot: '"', amp: "&", "#xD": "\r" };
  return text.replace(/&([^;]*);/g, (_, name) => characters[name]);
}
