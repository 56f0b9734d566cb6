/** A policy's name: folds its text away, and can be changed in its place. */

import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { editPolicy, workspace } from "../state/store";
import type { PolicyDraft } from "../state/workspace";
import { rendered } from "../ui/rendered";
import { unfold } from "./policies-actions";
import { nameFault } from "./policies-drafts";

export interface DraftNameProps {
  readonly draft: PolicyDraft;
  readonly heading: "h3" | "h4";
  readonly open: boolean;
  /** The id of what is folded. */
  readonly body: string;
}

export function DraftName({ draft, heading: Heading, open, body }: DraftNameProps) {
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const done = (left: boolean) => {
    setRenaming(false);
    if (!left) rendered(() => button.current?.focus());
  };
  if (renaming) return <NameForm draft={draft} onDone={done} />;
  return (
    <>
      <Heading class="draft-name">
        <button type="button" aria-expanded={open} aria-controls={open ? body : undefined} onClick={() => unfold(draft.id, !open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span> {draft.name}
        </button>
      </Heading>
      <button ref={button} type="button" class="button plain small" onClick={() => setRenaming(true)}>
        Rename
        <span class="unseen"> {draft.name}</span>
      </button>
    </>
  );
}

/** Enter takes the name, Escape leaves the old one, leaving the field takes it when it can be taken. */
function NameForm({ draft, onDone }: { readonly draft: PolicyDraft; readonly onDone: (left: boolean) => void }) {
  const [name, setName] = useState(draft.name);
  const input = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  const id = useId();
  const fault = nameFault(workspace.value.policies, draft.id, name);
  useLayoutEffect(() => input.current?.select(), []);
  // Whoever left for another place has the focus there.
  const finish = (rename: boolean, left = false) => {
    if (finished.current || (rename && fault)) return;
    finished.current = true;
    if (rename && name.trim() !== draft.name) editPolicy(draft.id, { name: name.trim() });
    onDone(left);
  };
  return (
    <form
      class="draft-rename"
      onSubmit={(event) => {
        event.preventDefault();
        finish(true);
      }}
    >
      <input
        ref={input}
        aria-label={`New name of ${draft.name}`}
        value={name}
        maxLength={128}
        aria-invalid={fault ? "true" : undefined}
        aria-describedby={fault ? id : undefined}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && finish(false)}
        onBlur={() => finish(fault === undefined, true)}
      />
      {fault && (
        <p class="error" id={id} role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
