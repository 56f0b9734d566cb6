/** A described principal as a form; what the form has no field for stays in the JSON as it is. */

import type { PrincipalDescription } from "iamlet/authorizer";
import { useState } from "preact/hooks";
import { readDescription, writeDescription } from "../engine/principal";
import { editRequest } from "../state/store";
import { Field } from "../ui/field";

type Change = (change: { readonly [Member in keyof PrincipalDescription]?: PrincipalDescription[Member] | undefined }) => void;

export function DescriptionForm({ text }: { readonly text: string }) {
  const description = readDescription(text);
  if (!description) return <p class="hint quiet small">The fields are back when the JSON can be read.</p>;
  const change: Change = (change) => editRequest({ principal: writeDescription({ ...description, ...change } as PrincipalDescription) });
  return (
    <fieldset class="description">
      <legend class="unseen">Known of the principal</legend>
      <MfaField description={description} change={change} />
      <TextField label="Organization id" placeholder="o-exampleorgid" value={description.organizationId} onInput={(organizationId) => change({ organizationId })} />
      <Tags label="Tags" tags={description.tags} onChange={(tags) => change({ tags })} />
      <Tags label="Session tags" tags={description.sessionTags} onChange={(sessionTags) => change({ sessionTags })} />
    </fieldset>
  );
}

function MfaField({ description: { mfa }, change }: { readonly description: PrincipalDescription; readonly change: Change }) {
  const value = typeof mfa === "boolean" ? String(mfa) : mfa === undefined ? "" : "age";
  const age = typeof mfa === "object" && mfa !== null ? mfa.ageSeconds : undefined;
  const choices: Record<string, PrincipalDescription["mfa"]> = { true: true, false: false, age: { ageSeconds: 60 } };
  return (
    <div class="row mfa">
      <Field label="MFA">
        {(control) => (
          <select {...control} value={value} onChange={(event) => change({ mfa: choices[event.currentTarget.value] })}>
            <option value="">not said</option>
            <option value="true">yes</option>
            <option value="false">no</option>
            <option value="age">yes, some time ago</option>
          </select>
        )}
      </Field>
      {age !== undefined && (
        <Field label="Seconds ago">
          {(control) => (
            <input
              {...control}
              type="number"
              min={0}
              value={age}
              onInput={(event) => Number.isFinite(event.currentTarget.valueAsNumber) && change({ mfa: { ageSeconds: event.currentTarget.valueAsNumber } })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: unknown;
  readonly onInput: (value: string) => void;
}

function TextField({ label, placeholder, value, onInput }: TextFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          class="mono"
          placeholder={placeholder}
          spellcheck={false}
          value={typeof value === "string" ? value : ""}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface TagsProps {
  readonly label: string;
  readonly tags: unknown;
  readonly onChange: (tags: Record<string, string>) => void;
}

/** Tags by their keys; a new one is there once it has a key. */
function Tags({ label, tags, onChange }: TagsProps) {
  const [added, setAdded] = useState("");
  const entries = Object.entries(typeof tags === "object" && tags !== null ? tags : {}).map(([key, value]) => [key, String(value)] as const);
  const write = (next: readonly (readonly [string, string])[]) => onChange(Object.fromEntries(next));
  const add = () => {
    const key = added.trim();
    if (key === "") return;
    if (!entries.some(([other]) => other === key)) write([...entries, [key, ""]]);
    setAdded("");
  };
  return (
    <div class="field tags">
      <span class="label">{label}</span>
      {entries.map(([key, value], index) => (
        <div key={key} class="tag">
          <code>{key}</code>
          <input
            class="mono"
            aria-label={`${label}: value of ${key}`}
            value={value}
            spellcheck={false}
            onInput={(event) => write(entries.map((entry, place) => (place === index ? [key, event.currentTarget.value] : entry)))}
          />
          <button type="button" class="button plain icon small" aria-label={`Remove the tag ${key}`} onClick={() => write(entries.filter((_, place) => place !== index))}>
            ✕
          </button>
        </div>
      ))}
      <div class="tag">
        <input
          class="mono"
          aria-label={`${label}: key of a new tag`}
          placeholder="new tag"
          value={added}
          spellcheck={false}
          onInput={(event) => setAdded(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && add()}
        />
        <button type="button" class="button small" disabled={added.trim() === ""} onClick={add}>
          Add
        </button>
      </div>
    </div>
  );
}
