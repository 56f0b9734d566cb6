/** From the graph to other rooms of the page. */

import { account } from "../account/client";
import type { PolicyDraft } from "../state/workspace";
import { replaceWorkspace, say, view, workspace } from "../state/store";

interface Rooms {
  readonly principalWork?: (iam: Awaited<ReturnType<typeof account>>, arn: string) => { readonly principal: string; readonly policies: PolicyDraft[] };
  readonly loadSample?: () => unknown;
}

// The rooms by their names, as far as they are there.
const rooms = import.meta.glob<Rooms>("../account/{principal,sample}.ts");
const principalRoom = rooms["../account/principal.ts"];
const sampleRoom = rooms["../account/sample.ts"];

export const canDecide = (): boolean => principalRoom !== undefined;
export const canLoadSample = (): boolean => sampleRoom !== undefined;

/** Asks the workspace's question for this principal, with its own policies. */
export async function decideAs(arn: string): Promise<void> {
  try {
    const { principal, policies } = (await principalRoom?.())!.principalWork!(await account(), arn);
    const { request } = workspace.value;
    replaceWorkspace({ ...workspace.value, policies, request: { ...request, principal } }, `The policies are now those of ${arn}.`);
    view.value = "decide";
  } catch (error) {
    say(`Its policies could not be read: ${(error as Error).message}`);
  }
}

export async function loadSample(): Promise<void> {
  try {
    await (await sampleRoom?.())?.loadSample?.();
  } catch (error) {
    say(`The sample account could not be loaded: ${(error as Error).message}`);
  }
}
