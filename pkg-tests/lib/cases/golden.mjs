/** The service model's examples in the states that they suppose; what a state may say stands in tests/golden.rs. */

import { iamlet } from "../package.mjs";
import { ofPackage } from "./calls.mjs";
import { difference } from "./calls/expect.mjs";
import { numbered, written } from "./calls/write.mjs";

/** What is wrong with an example, or nothing. `define` has the texts that states name, `clientOf` is as in calls.mjs. */
export async function golden(operation, example, state, define, clientOf = ofPackage) {
  const answers = [];
  const text = (value, documents = "text") => written(value, define, answers, { documents });
  const iam = new iamlet.IAM({ ...text(state.options ?? {}), clock: () => new Date(state.clock ?? "2026-01-02T03:04:05Z") });
  try {
    if (state.import !== undefined) await iam.importAuthorizationDetails(text(state.import));
    for (const [name, ...rest] of state.given ?? []) {
      if (name === "$access") {
        await iam.recordAccess(text(rest[0]));
        continue;
      }
      const [times, given, input] = name === "$repeat" ? rest : [1, name, rest[0]];
      for (let n = 1; n <= times; n += 1) answers.push(await clientOf(iam).call(given, text(numbered(input, n))));
    }
    const client = clientOf(iam, state.caller);
    const { $metadata, ...answer } = await client.call(operation, text({ ...example.input, ...state.input }));
    if (example.output !== undefined) return difference(text(expected(example.output, state), "stay"), answer, "output");
    return Object.keys(answer).length === 0 ? undefined : `expected nothing, got ${JSON.stringify(answer)}`;
  } finally {
    iam.free();
  }
}

function expected(output, { output: replaced = {}, mask = [], anyOrder = [] }) {
  const result = structuredClone(output);
  for (const [path, value] of Object.entries(replaced)) each(result, path, (at, name) => (at[name] = value));
  for (const path of mask) each(result, path, (at, name) => delete at[name]);
  for (const path of anyOrder) each(result, path, (at, name) => (at[name] = { $set: at[name] }));
  return result;
}

/** Does something to every place that a path means; `*` is every item of a list. */
function each(value, path, change) {
  const [step, ...rest] = path.split(".");
  if (rest.length === 0) change(value, step);
  else for (const inner of step === "*" ? value : [value[step]]) each(inner, rest.join("."), change);
}
