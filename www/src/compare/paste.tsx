/** Another version of one policy, as it is pasted. */

import { useState } from "preact/hooks";
import { replaceWorkspace, workspace } from "../state/store";
import { KIND_WORDS } from "../state/words";
import type { Workspace } from "../state/workspace";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";

export type Which = "after" | "before";

export function AnotherVersion({ onClose }: { readonly onClose: () => void }) {
  const { policies } = workspace.value;
  const [id, setId] = useState(policies[0]?.id ?? "");
  const [text, setText] = useState("");
  const [which, setWhich] = useState<Which>("after");
  const compare = (event: Event) => {
    event.preventDefault();
    const draft = policies.find((draft) => draft.id === id);
    if (!draft || text.trim() === "") return;
    replaceWorkspace(withVersion(workspace.value, id, text, which), `Comparing two versions of ${draft.name}.`);
    onClose();
  };
  return (
    <Dialog title="Compare with another version" onClose={onClose}>
      <form class="stack" onSubmit={compare}>
        <Field label="Policy">
          {(control) => (
            <select {...control} value={id} onChange={(event) => setId(event.currentTarget.value)}>
              {policies.map(({ id, name, kind }) => (
                <option key={id} value={id}>
                  {name} ({KIND_WORDS[kind].one})
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="The other version">
          {(control) => <textarea {...control} class="mono" rows={12} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
        </Field>
        <fieldset class="stack">
          <legend class="small">
            <strong>It is</strong>
          </legend>
          <label class="row many-choice">
            <input type="radio" name="which" checked={which === "after"} onChange={() => setWhich("after")} /> the new one: what it would change is shown
          </label>
          <label class="row many-choice">
            <input type="radio" name="which" checked={which === "before"} onChange={() => setWhich("before")} /> the old one: the baseline
          </label>
        </fieldset>
        <div class="row">
          <button type="submit" class="button primary" disabled={text.trim() === ""}>
            Compare
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The workspace with the policies as they are on one side, and the same with another text of one policy on the other. */
export function withVersion(workspace: Workspace, id: string, text: string, which: Which): Workspace {
  const { policies } = workspace;
  const other = policies.map((draft) => (draft.id === id ? { ...draft, text } : draft));
  return which === "after" ? { ...workspace, policies: other, baseline: policies } : { ...workspace, baseline: other };
}
