/** The inline policies of a user, group or role. */

import { useState } from "preact/hooks";
import { Refused, useCalls, useIam } from "../call";
import { Document } from "../document";
import { setDraftText } from "../drafts";
import { deleteInline, inlinePolicies, inlineText, putInline } from "../holder";
import type { Holder } from "../holder";
import { Section } from "../parts";
import { PolicyEditor } from "../policy-editor";
import { MINIMAL_POLICY } from "../../state/workspace";
import { Field } from "../../ui/field";

export function InlinePolicies({ holder, fixed }: { readonly holder: Holder; readonly fixed?: boolean | undefined }) {
  const { sync } = useIam();
  const [adding, setAdding] = useState(false);
  const names = inlinePolicies(sync, holder);
  const add = (
    <button type="button" class="button small" onClick={() => setAdding(true)}>
      Add an inline policy
    </button>
  );
  return (
    <Section title="Inline policies" count={names.length} actions={adding || fixed ? undefined : add}>
      {names.length === 0 && !adding && <p class="quiet small">There are no inline policies.</p>}
      {names.map((name) => (
        <InlinePolicy key={name} holder={holder} name={name} fixed={fixed} />
      ))}
      {adding && <NewInlinePolicy holder={holder} onDone={() => setAdding(false)} />}
    </Section>
  );
}

interface InlinePolicyProps {
  readonly holder: Holder;
  readonly name: string;
  readonly fixed?: boolean | undefined;
}

function InlinePolicy({ holder, name, fixed }: InlinePolicyProps) {
  const { sync } = useIam();
  const [open, setOpen] = useState(false);
  const calls = useCalls(["PolicyDocument"]);
  const id = `${holder.type} ${holder.name} ${name}`;
  const remove = () => calls.run((sync) => deleteInline(sync, holder, name), `Deleted the inline policy ${name}.`) && setDraftText(id, undefined);
  return (
    <details class="inline-policy" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open && (
        <div class="stack">
          <Document
            id={id}
            label={`Document of ${name}`}
            text={inlineText(sync, holder, name)}
            kind="identity"
            readOnly={fixed}
            error={calls.at("PolicyDocument")}
            onSave={(text) => calls.run((sync) => putInline(sync, holder, name, text), `Saved ${name}.`)}
            onDiscard={calls.clear}
          />
          <Refused refusal={calls.refusal} />
          {!fixed && (
            <div class="row">
              <button type="button" class="button danger small" onClick={remove}>
                Delete {name}
              </button>
            </div>
          )}
        </div>
      )}
    </details>
  );
}

function NewInlinePolicy({ holder, onDone }: { readonly holder: Holder; readonly onDone: () => void }) {
  const [name, setName] = useState("");
  const [text, setText] = useState(MINIMAL_POLICY);
  const calls = useCalls(["PolicyName", "PolicyDocument"]);
  const { sync } = useIam();
  const taken = inlinePolicies(sync, holder).includes(name.trim());
  const save = (event: Event) => {
    event.preventDefault();
    // The API would put the new text in the place of the old one.
    if (!taken && calls.run((sync) => putInline(sync, holder, name.trim(), text))) onDone();
  };
  return (
    <form class="stack" onSubmit={save}>
      <Field label="Name" error={taken ? `${name.trim()} is there already.` : calls.at("PolicyName")}>
        {(control) => <input {...control} type="text" spellcheck={false} value={name} onInput={(event) => setName(event.currentTarget.value)} />}
      </Field>
      <PolicyEditor label="Document of the new inline policy" kind="identity" value={text} error={calls.at("PolicyDocument")} onChange={setText} minLines={6} maxLines={24} />
      <Refused refusal={calls.refusal} />
      <div class="row">
        <button type="submit" class="button primary small">
          Add
        </button>
        <button type="button" class="button small" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
