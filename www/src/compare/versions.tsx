/** The policies of both versions, each beside its other. */

import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { edit, editPolicy, replaceWorkspace, say, workspace } from "../state/store";
import { KIND_WORDS } from "../state/words";
import type { PolicyDraft } from "../state/workspace";
import { Tabs } from "../ui/tabs";
import type { DiffProps } from "./diff";
import { STATE_WORDS, pairNotes, pairs } from "./pairs";
import type { Pair } from "./pairs";
import { AnotherVersion } from "./paste";
import { counted } from "../ui/numbers";

export function Versions() {
  const [pasting, setPasting] = useState(false);
  const { baseline, policies } = workspace.value;
  const ways = policies.length > 0 && (
    <>
      <button type="button" class={baseline ? "button small" : "button primary"} onClick={keepBaseline}>
        Keep the current policies as the baseline
      </button>
      <button type="button" class={baseline ? "button small" : "button"} onClick={() => setPasting(true)}>
        Compare with another version of this policy …
      </button>
    </>
  );
  return (
    <section class="panel versions" aria-labelledby="versions">
      <header>
        <h2 id="versions">Two versions of the policies</h2>
        {baseline && ways}
        {baseline && (
          <button type="button" class="button small" onClick={forgetBaseline}>
            Forget the baseline
          </button>
        )}
      </header>
      {baseline ? <Pairs baseline={baseline} policies={policies} /> : <NoBaseline none={policies.length === 0} ways={ways} />}
      {pasting && <AnotherVersion onClose={() => setPasting(false)} />}
    </section>
  );
}

function keepBaseline(): void {
  const { baseline, policies } = workspace.value;
  const kept = `${counted(policies.length, "policy", "policies")} kept as the baseline.`;
  if (baseline) replaceWorkspace({ ...workspace.value, baseline: policies }, kept);
  else {
    edit({ baseline: policies });
    say(kept);
  }
}

function forgetBaseline(): void {
  replaceWorkspace({ ...workspace.value, baseline: null }, "The baseline is forgotten.");
}

function NoBaseline({ none, ways }: { readonly none: boolean; readonly ways: ComponentChildren }) {
  if (none) return <p class="empty">There are no policies yet. Write some in Decide, or open an example; then see here what a change to them changes.</p>;
  return (
    <div class="empty">
      <p>Keep the policies as they are now as the baseline, then change them, here or in Decide: what becomes allowed or denied by it shows below. Or paste another version of one policy.</p>
      <div class="row">{ways}</div>
    </div>
  );
}

function Pairs({ baseline, policies }: { readonly baseline: readonly PolicyDraft[]; readonly policies: readonly PolicyDraft[] }) {
  const all = pairs(baseline, policies);
  const [wanted, setWanted] = useState<string>();
  const selected = all.find(({ key }) => key === wanted) ?? all.find(({ state }) => state !== "same") ?? all[0];
  if (!selected) return <p class="empty">Neither version has a policy.</p>;
  return (
    <div class="body">
      <Tabs label="Policies" panel="versions-panel" selected={selected.key} onSelect={setWanted} tabs={all.map((pair) => ({ id: pair.key, label: <PairLabel pair={pair} /> }))} />
      <div id="versions-panel" role="tabpanel" aria-labelledby={`versions-panel-tab-${selected.key}`}>
        <PairView key={`${selected.key} ${selected.before !== undefined} ${selected.after !== undefined}`} pair={selected} />
      </div>
    </div>
  );
}

const TONES = { same: "", changed: "none", added: "allow", removed: "deny" } as const;

function PairLabel({ pair: { before, after, state } }: { readonly pair: Pair }) {
  const draft = (after ?? before)!;
  return (
    <>
      <span class="pair-name" title={`${draft.name} (${KIND_WORDS[draft.kind].one})`}>
        {draft.name}
      </span>
      <span class={`badge ${TONES[state]}`}>{STATE_WORDS[state]}</span>
    </>
  );
}

function PairView({ pair }: { readonly pair: Pair }) {
  const { before, after } = pair;
  const notes = [KIND_WORDS[(after ?? before)!.kind].one, ...pairNotes(pair)];
  return (
    <div class="stack">
      <p class="small quiet">{notes.join(" · ")}</p>
      <div class="sides" aria-hidden="true">
        <span>Baseline{before ? "" : ": there is no such policy"}</span>
        <span>Current{after ? "" : ": it was removed"}</span>
      </div>
      <LazyDiff
        before={before?.text ?? ""}
        after={after?.text ?? ""}
        {...(before ? { onBefore: (text: string) => editBaseline(before.id, text) } : {})}
        {...(after ? { onAfter: (text: string) => editPolicy(after.id, { text }) } : {})}
      />
    </div>
  );
}

function editBaseline(id: string, text: string): void {
  edit({ baseline: (workspace.value.baseline ?? []).map((draft) => (draft.id === id ? { ...draft, text } : draft)) });
}

let loaded: ComponentType<DiffProps> | undefined;

/** The editors come when they are first wanted. */
function LazyDiff(props: DiffProps) {
  const [, setDone] = useState(loaded !== undefined);
  const [error, setError] = useState("");
  useEffect(() => {
    if (loaded) return;
    import("./diff").then(
      ({ Diff }) => {
        loaded = Diff;
        setDone(true);
      },
      (reason: Error) => setError(reason.message),
    );
  }, []);
  const View = loaded;
  if (View) return <View {...props} />;
  return <p class="empty">{error === "" ? "Loading the editors …" : `The editors could not be loaded: ${error}`}</p>;
}
