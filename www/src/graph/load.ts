/** From the account to its graph, whenever the account changes. */

import { effect, signal } from "@preact/signals";
import { account, details, openAccount } from "../account/client";
import { accountVersion } from "../account/state";
import { assumptions } from "./assume";
import { buildGraph } from "./model";
import { showGraph } from "./state";

/** What goes on, in words; empty when nothing does. */
export const progress = signal("");
export const failure = signal("");

let run = 0;

/** Shows the account from now on; answers how to stop. */
export function followAccount(): () => void {
  account().catch((error: Error) => (failure.value = error.message));
  const stop = effect(() => {
    accountVersion.value;
    void load(++run);
  });
  return () => {
    run++;
    stop();
  };
}

async function load(mine: number): Promise<void> {
  const iam = openAccount();
  if (iam === undefined) return;
  try {
    failure.value = "";
    const found = details(iam, ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]);
    const graph = buildGraph(found);
    progress.value = "Asking the engine who may assume which role …";
    const pause = async (done: number, of: number) => {
      progress.value = `Asking the engine who may assume which role: ${done} of ${of} principals`;
      await new Promise((resolve) => setTimeout(resolve));
      return mine === run;
    };
    const assumed = await assumptions(found, graph, { pause });
    if (assumed === undefined || mine !== run) return;
    showGraph({ ...graph, edges: [...graph.edges, ...assumed.edges], problems: [...graph.problems, ...assumed.problems] });
  } catch (error) {
    if (mine === run) failure.value = `The graph could not be made: ${(error as Error).message}`;
  } finally {
    if (mine === run) progress.value = "";
  }
}
