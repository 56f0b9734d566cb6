/** The tags of a user, role or managed policy. */

import { useState } from "preact/hooks";
import { Refused, useCalls, useIam } from "../call";
import { addTag, removeTag, tagsOf } from "../holder";
import type { Tagged } from "../holder";
import { Rows, Section } from "../parts";
import { Field } from "../../ui/field";

export function Tags({ tagged }: { readonly tagged: Tagged }) {
  const { sync } = useIam();
  const [key, setKey] = useState("");
  const [value, setValue] = useState("");
  const adding = useCalls(["Tags"]);
  const removing = useCalls();
  const tags = tagsOf(sync, tagged);
  const add = (event: Event) => {
    event.preventDefault();
    if (!adding.run((sync) => addTag(sync, tagged, key, value))) return;
    setKey("");
    setValue("");
  };
  return (
    <Section title="Tags" count={tags.length}>
      <Rows
        items={tags}
        empty="There are no tags."
        keyOf={({ Key }) => Key ?? ""}
        row={({ Key = "", Value = "" }) => (
          <>
            <code class="grow">
              {Key} = {Value === "" ? <span class="quiet">empty</span> : Value}
            </code>
            <button type="button" class="button small" aria-label={`Remove the tag ${Key}`} onClick={() => removing.run((sync) => removeTag(sync, tagged, Key), `Removed the tag ${Key}.`)}>
              Remove
            </button>
          </>
        )}
      />
      <Refused refusal={removing.refusal} />
      <form class="pair" onSubmit={add}>
        <Field label="Key" error={adding.at("Tags")}>
          {(control) => <input {...control} type="text" spellcheck={false} value={key} onInput={(event) => setKey(event.currentTarget.value)} />}
        </Field>
        <Field label="Value">{(control) => <input {...control} type="text" spellcheck={false} value={value} onInput={(event) => setValue(event.currentTarget.value)} />}</Field>
        <button type="submit" class="button">
          Add tag
        </button>
      </form>
      <Refused refusal={adding.refusal} />
    </Section>
  );
}
