/** The ways to ask, over the medium workload and the mix that allows, with a context of eight keys. */

import { perSecond, row, short, times, title } from "../lib/print.mjs";
import { Cursor, local, race, sink } from "../lib/race.mjs";
import { REQUESTS } from "../workload/workload.mjs";
import { isAllowed } from "./decisions.mjs";

export async function ways(bench) {
  const { options, contexts, mixes } = bench.workload("medium");
  const authorizer = new bench.Authorizer(options);
  const prepared = authorizer.context(contexts["8"]);
  const figures = await race(
    [
      isAllowed(authorizer, mixes.allow, prepared, "isAllowed, prepared context"),
      each("isAllowed, fresh context", mixes.allow, (action, resource) => authorizer.isAllowed(action, resource, { ...contexts["8"] })),
      each("isAllowed, no context", mixes.allow, (action, resource) => authorizer.isAllowed(action, resource)),
      each("decide, prepared context", mixes.allow, (action, resource) => authorizer.decide(action, resource, prepared) === "allowed"),
      decideMany(authorizer, mixes.allow, prepared),
      each("explain, complete", mixes.allow, (action, resource) => authorizer.explain(action, resource, prepared).decision === "allowed"),
      each("explain, decisive", mixes.allow, (action, resource) =>
        authorizer.explain(action, resource, prepared, { statements: "decisive" }).decision === "allowed"),
      ...(bench.IAM ? [simulate(bench)] : []),
    ],
    bench.pace,
    REQUESTS,
  );
  bench.note("ways", figures);
  title("The ways to ask: medium, a context of eight keys (simulateCustomPolicy: small)");
  const widths = [34, 12, 14, 12];
  row(["", "ns", "a second", "ratio"], widths);
  for (const [name, figure] of Object.entries(figures)) {
    row([name, short(figure), perSecond(figure), times(figure / figures["isAllowed, prepared context"])], widths);
  }
}

function each(name, requests, ask) {
  const cursor = new Cursor(requests.length);
  return local(name, (count) => {
    for (let done = 0; done < count; done++) {
      const request = requests[cursor.next()];
      sink.value += ask(request[0], request[1]) ? 1 : 0;
    }
  });
}

/** Batches of all requests; what is left of a count is a smaller one. */
function decideMany(authorizer, requests, context) {
  const batch = requests.map(([action, resource]) => ({ action, resource, context }));
  return local("decideMany, prepared contexts", (count) => {
    for (let left = count; left > 0; left -= batch.length) {
      const decisions = authorizer.decideMany(left < batch.length ? batch.slice(0, left) : batch);
      sink.value += decisions.length + (decisions[0] === "allowed" ? 1 : 0);
    }
  });
}

/** Text of a policy in, results out. */
function simulate({ IAM, workload }) {
  const { options, mixes } = workload("small");
  const { sync } = new IAM();
  const PolicyInputList = options.identityPolicies.map(({ document }) => JSON.stringify(document));
  return each("simulateCustomPolicy", mixes.allow, (action, resource) => {
    const { EvaluationResults } = sync.simulateCustomPolicy({ PolicyInputList, ActionNames: [action], ResourceArns: [resource] });
    return EvaluationResults[0].EvalDecision === "allowed";
  });
}
