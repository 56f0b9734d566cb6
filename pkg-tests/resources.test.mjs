/**
 * The classes of `iam.resource()`, each with all that boto3 gives it: attributes, actions, references, other resources and
 * collections, in both spellings, against a client that answers from the service model and keeps what it was asked.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, ResourceLoadError, ValidationError } = iamlet;

/** Names and members as the model has them; iamlet's own table is another file. */
const model = JSON.parse(readFileSync(new URL("../model/iam-model.json", import.meta.url), "utf8"));
const SERVICE = "ServiceResource";
const DOCUMENT = { Version: "2012-10-17", Statement: [] };

const camel = (snake) => snake.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const spellings = (snake) => [...new Set([camel(snake), snake])];
const entries = (object = {}) => Object.entries(object);

/** A value of a shape of the model; texts are told apart by where they stand. */
function sample(shape, place) {
  if (shape === "policyDocumentType") return encodeURIComponent(JSON.stringify(DOCUMENT));
  const { type, members, member, key, value } = model.shapes[shape] ?? { type: shape };
  switch (type) {
    case "structure":
      return Object.fromEntries(entries(members).map(([name, of]) => [name, sample(of, `${place}.${name}`)]));
    case "list":
      return [0, 1].map((index) => sample(member, `${place}.${index}`));
    case "map":
      return { [sample(key, `${place}.key`)]: sample(value, `${place}.value`) };
    case "timestamp":
      return new Date(0);
    case "blob":
      return new Uint8Array([7]);
    case "boolean":
      return true;
    case "integer":
    case "long":
      return 7;
    default:
      return place;
  }
}

/** The whole answer of an operation, with no further page. */
function answerOf(operation) {
  const { IsTruncated, Marker, ...answer } = Object.fromEntries(
    entries(model.ops[operation].out).map(([name, shape]) => [name, sample(shape, `${operation}.${name}`)]),
  );
  return { ...answer, $metadata: {} };
}

/** The service resource over such a client, and the calls that it gets. */
function recording() {
  const iam = new IAM();
  const calls = [];
  iam.call = async (operation, input) => {
    calls.push([operation, { ...input }]);
    return answerOf(operation);
  };
  return { iam, service: iam.resource(), calls };
}

const probe = new IAM();
/** Whether an operation, and so what stands on it, is there. */
const there = ({ op }) => model.ops[op].snake in probe;

/** A resource of a class with identifiers by their names. */
function made(service, name) {
  const identifiers = (model.resources[name].identifiers ?? []).map(({ py }) => py);
  return name === SERVICE ? service : service[name](...identifiers.map((py) => `a-${py}`));
}

/** The identifiers of a resource by their names. */
const identifiersOf = (resource, name) =>
  Object.fromEntries((model.resources[name].identifiers ?? []).map(({ py }) => [py, resource[camel(py)]]));

const ownIdentifiers = (name) => Object.fromEntries((model.resources[name].identifiers ?? []).map(({ py }) => [py, `a-${py}`]));

/** What `target` of the model names as snake case. */
const snakeCase = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

/** What a path leads to; `[]` is the item of an index. */
function at(value, path, index = 0) {
  if (path === null || path === undefined || path === "@") return value;
  return path.split(".").reduce((inner, word) => {
    const list = word.endsWith("[]");
    const found = inner?.[list ? word.slice(0, -2) : word];
    return list ? found?.[index] : found;
  }, value);
}

/** The identifiers that the model says a resource gets. */
function expected(target, { own, request, response, data, index }) {
  const value = ({ source, name, path }) =>
    ({ identifier: own[snakeCase(name ?? "")], requestParameter: at(request, path), response: at(response, path, index), data: at(data, path, index) })[source];
  return Object.fromEntries(target.identifiers.map((of) => [snakeCase(of.target), value(of)]));
}

/** The members of an input that the model fills in. */
const filledIn = ({ params = [] }, own) =>
  Object.fromEntries(params.map(({ target, source, name, value }) => [target, source === "string" ? value : own[snakeCase(name)]]));

/** What attributes say: documents are objects. */
function revived(value) {
  if (typeof value === "string" && value.startsWith("%7B")) return DOCUMENT;
  if (Array.isArray(value)) return value.map(revived);
  if (value?.constructor !== Object) return value;
  return Object.fromEntries(entries(value).map(([name, inner]) => [name, revived(inner)]));
}

/** Every attribute of a class is what the data holds. */
function assertAttributes(resource, name, data) {
  const { attributes, identifiers = [] } = model.resources[name];
  for (const [snake, [member]] of entries(attributes)) {
    const same = identifiers.find((identifier) => identifier.member === snake);
    const value = same === undefined ? revived(data[member]) : resource[camel(same.py)];
    for (const spelling of spellings(snake)) assert.deepEqual(resource[spelling], value, `${name}.${spelling}`);
  }
}

function assertIs(resource, name, identifiers) {
  assert.equal(resource?.constructor.name, name);
  assert.deepEqual(identifiersOf(resource, name), identifiers);
}

/** The actions that lead to a resource whose attributes are known then. */
const producers = Object.values(model.resources)
  .flatMap(({ actions = {} }) => Object.values(actions))
  .filter(({ returns }) => returns?.path);

test("the classes are those of boto3", () => {
  const { service } = recording();
  const names = Object.keys(model.resources).filter((name) => name !== SERVICE);
  assert.equal(names.length, 21);
  assert.deepEqual(service.getAvailableSubresources(), names.sort());
});

for (const [name, of] of Object.entries(model.resources)) {
  const own = ownIdentifiers(name);

  describe(name, () => {
    test("identifiers, its client and its class", () => {
      const { iam, service } = recording();
      const resource = made(service, name);
      assertIs(resource, name, own);
      for (const snake of Object.keys(own)) assert.equal(resource[snake], own[snake]);
      assert.equal(resource.meta.client, iam);
      const { secret, ...shown } = Object.fromEntries(entries(own).map(([snake, value]) => [camel(snake), value]));
      assert.deepEqual(JSON.parse(JSON.stringify(resource)), { class: name, ...shown });
      assert.ok(resource.equals(made(service, name)));
      assert.ok(!resource.equals(name === SERVICE ? service.CurrentUser() : service));
      for (const [index, snake] of Object.keys(own).entries()) {
        const other = Object.values(own).with(index, "other");
        assert.ok(!resource.equals(service[name](...other)));
        assert.throws(() => service[name](...Object.values(own).with(index, 7)), { name: "TypeError", message: new RegExp(`${name}.${camel(snake)}: `) });
      }
    });

    test("other resources", () => {
      const { service } = recording();
      const resource = made(service, name);
      const known = entries(of.subresources);
      assert.deepEqual(resource.getAvailableSubresources(), known.map(([factory]) => factory).sort());
      assert.deepEqual(resource.get_available_subresources(), resource.getAvailableSubresources());
      for (const [factory, { type, identifiers }] of known) {
        const given = identifiers.filter(({ source }) => source === "input").map(({ target }) => `b-${target}`);
        const all = identifiers.map(({ target, source, name }) => (source === "input" ? `b-${target}` : own[snakeCase(name)]));
        const made = resource[factory](...given);
        assert.equal(made.constructor.name, type);
        assert.deepEqual(Object.values(identifiersOf(made, type)), all);
      }
    });

    if (of.load !== undefined && there(of.load)) {
      test("load and the attributes", async () => {
        const { service, calls } = recording();
        for (const load of ["load", "reload"]) {
          const resource = made(service, name);
          assert.equal(await resource[load](), undefined);
          assert.deepEqual(calls.pop(), [of.load.op, filledIn(of.load, own)]);
          assertAttributes(resource, name, at(answerOf(of.load.op), of.load.path));
        }
      });
    }

    test("no attribute before there is data", () => {
      const { service } = recording();
      const resource = made(service, name);
      if (of.load === undefined) assert.equal(resource.load, undefined);
      const aliases = (of.identifiers ?? []).map(({ member }) => member);
      const needing = [...entries(of.attributes), ...entries(of.references)].map(([snake]) => snake).filter((snake) => !aliases.includes(snake));
      for (const spelling of needing.flatMap(spellings).filter((spelling) => spelling in resource)) {
        assert.throws(() => resource[spelling], (error) => error instanceof ResourceLoadError && error.message.includes(`${name}.${spelling} `));
      }
    });

    for (const [snake, action] of entries(of.actions).filter(([, action]) => there(action))) {
      test(`action ${snake}`, async () => {
        const { service, calls } = recording();
        const filled = filledIn(action, own);
        const input = Object.fromEntries(
          entries(model.ops[action.op].in)
            .filter(([member]) => !(member in filled))
            .map(([member]) => [member, `c-${member}`]),
        );
        for (const spelling of spellings(snake)) {
          const resource = made(service, name);
          const result = await resource[spelling](input);
          assert.deepEqual(calls.pop(), [action.op, { ...input, ...filled }]);
          const response = answerOf(action.op);
          if (action.returns === undefined) {
            assert.deepEqual(result, response);
            continue;
          }
          const { type, path } = action.returns;
          const identifiers = expected(action.returns, { own, request: { ...input, ...filled }, response });
          // Where boto3's model forgets an identifier, the answer has it.
          if (snake === "create_signing_certificate") identifiers.user_name = response.Certificate.UserName;
          assertIs(result, type, identifiers);
          if (path) assertAttributes(result, type, at(response, path));
        }
        for (const [member, value] of entries(filled)) {
          const error = await failure(() => made(service, name)[snake]({ [member]: value }));
          assert.ok(error instanceof ValidationError && error.message.startsWith(`${member}: `), error.message);
        }
        const error = await failure(() => made(service, name)[snake]("text"));
        assert.ok(error instanceof ValidationError, error.message);
        assert.deepEqual(calls, []);
      });
    }

    for (const [snake, collection] of entries(of.collections).filter(([, collection]) => there(collection))) {
      test(`collection ${snake}`, async () => {
        const { service, calls } = recording();
        const filled = filledIn(collection, own);
        const { type, path } = collection.returns;
        const response = answerOf(collection.op);
        for (const spelling of spellings(snake)) {
          const resource = made(service, name);
          const given = resource[spelling];
          for (const items of [given, given.all(), given.limit(2), given.filter({})]) {
            let index = 0;
            for await (const item of items) {
              assertIs(item, type, expected(collection.returns, { own, response, index }));
              if (path) assertAttributes(item, type, at(response, path, index));
              index += 1;
            }
            assert.equal(index, 2);
            assert.deepEqual(calls.pop(), [collection.op, filled]);
          }
          const paged = model.ops[collection.op].page?.limit_key;
          for (const size of ["pageSize", "page_size"]) {
            for await (const page of given[size](5).pages()) assert.equal(page.length, 2);
            assert.deepEqual(calls.pop(), [collection.op, { ...filled, ...(paged && { [paged]: 5 }) }]);
          }
          for (const member of Object.keys(filled)) {
            assert.throws(() => given.filter({ [member]: "x" }), { name: "TypeError", message: `${member}: the resource fills it in` });
          }
        }
        assert.deepEqual(calls, []);
      });
    }

    // One way to the data: loading, or what leads to the class.
    const way = of.load ?? producers.find((producer) => producer.returns.type === name);
    for (const [snake, reference] of entries(of.references).filter(() => there(way))) {
      test(`reference ${snake}`, async () => {
        const { iam, service } = recording();
        const withData = async () => {
          const resource = made(service, name);
          if (resource.load !== undefined) await resource.load();
          return resource.load === undefined ? service.createVirtualMfaDevice({ VirtualMFADeviceName: "x" }) : resource;
        };
        const data = at(answerOf(way.op), way.path ?? way.returns.path);
        const resource = await withData();
        const list = reference.identifiers.some(({ path }) => path?.includes("[]"));
        const knownBy = { ...own, ...identifiersOf(resource, name) };
        for (const spelling of spellings(snake)) {
          const found = [resource[spelling]].flat();
          assert.equal(found.length, list ? 2 : 1);
          for (const [index, item] of found.entries()) {
            assertIs(item, reference.type, expected(reference, { own: knownBy, data, index }));
            if (reference.path) assertAttributes(item, reference.type, at(data, reference.path, index));
          }
        }
        const { call } = iam;
        iam.call = async (operation, input) => {
          const answer = await call(operation, input);
          for (const { path } of reference.identifiers.filter(({ source }) => source === "data")) {
            delete at(answer, way.path ?? way.returns.path)[path.split(/\.|\[/)[0]];
          }
          return answer;
        };
        const unset = await withData();
        for (const spelling of spellings(snake)) assert.equal(unset[spelling], null);
      });
    }
  });
}
