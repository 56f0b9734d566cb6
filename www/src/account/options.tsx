/** What the pickers of the account offer. */

import type { IAM } from "iamlet";
import { useState } from "preact/hooks";
import { allAwsPolicies, loadAwsPolicies } from "./client";
import { awsCatalogue, matcher, roster } from "./roster";
import type { Entry } from "./roster";
import { say } from "../state/store";
import type { Suggestion } from "../ui/combobox";

function offered(entries: readonly Entry[], query: string, detail: (entry: Entry) => string, value: (entry: Entry) => string): Suggestion[] {
  return entries.filter(matcher(query)).map((entry) => ({ value: value(entry), label: entry.name, detail: detail(entry) }));
}

/** Managed policies by their ARNs: the account's own, then AWS's. */
export function policyOptions(iam: IAM, without: ReadonlySet<string>): (query: string) => Suggestion[] {
  return (query) =>
    offered([...roster(iam).policies, ...awsCatalogue(iam)].filter(({ arn }) => !without.has(arn)), query, ({ aws, path }) => (aws ? "AWS" : path === "/" ? "" : path), ({ arn }) => arn);
}

/** Users, groups or roles by their names. */
export function nameOptions(entries: readonly Entry[], without: ReadonlySet<string>): (query: string) => Suggestion[] {
  return (query) => offered(entries.filter(({ name }) => !without.has(name)), query, ({ path }) => (path === "/" ? "" : path), ({ name }) => name);
}

/** Entities of any type by their ARNs. */
export function arnOptions(entries: readonly Entry[]): (query: string) => Suggestion[] {
  return (query) => offered(entries, query, ({ type }) => type, ({ arn }) => arn);
}

/** Where policies are picked: says which of AWS's are known, and loads the others. */
export function AwsHint() {
  const [loading, setLoading] = useState(false);
  if (allAwsPolicies.value) return <>Your own policies and all of AWS's, by name or ARN.</>;
  const load = async () => {
    setLoading(true);
    await loadAwsPolicies().catch((error: Error) => say(`AWS's policies could not be loaded: ${error.message}`));
    setLoading(false);
  };
  return (
    <>
      Your own policies and the most used of AWS's.{" "}
      <button type="button" class="link" disabled={loading} onClick={() => void load()}>
        {loading ? "Loading …" : "Load all of AWS's"}
      </button>
    </>
  );
}
