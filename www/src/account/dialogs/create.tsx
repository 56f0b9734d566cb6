/** A new user, group, role or policy. */

import { useState } from "preact/hooks";
import { TRUST_TEMPLATES } from "./trust";
import { openAccount } from "../client";
import { Refused, useCalls } from "../call";
import type { Calls } from "../call";
import { identity } from "../identity";
import { TYPE_WORDS } from "../names";
import { PolicyEditor } from "../policy-editor";
import { showEntity } from "../state";
import type { EntityType } from "../state";
import { MINIMAL_POLICY } from "../../state/workspace";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Tabs } from "../../ui/tabs";

const TYPES = ["user", "group", "role", "policy"] as const;

export function CreateDialog({ onClose }: { readonly onClose: () => void }) {
  const [type, setType] = useState<EntityType>("user");
  const tabs = TYPES.map((id) => ({ id, label: capital(TYPE_WORDS[id].one) }));
  return (
    <Dialog title="Create" onClose={onClose}>
      <Tabs label="What to create" tabs={tabs} selected={type} onSelect={setType} panel="account-create" />
      <div id="account-create" role="tabpanel" aria-labelledby={`account-create-tab-${type}`}>
        <CreateForm key={type} type={type} onClose={onClose} />
      </div>
    </Dialog>
  );
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

interface Values {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly document: string;
}

/** The members of the input, by type. */
const MEMBERS: Readonly<Record<EntityType, { name: string; document?: string }>> = {
  user: { name: "UserName" },
  group: { name: "GroupName" },
  role: { name: "RoleName", document: "AssumeRolePolicyDocument" },
  policy: { name: "PolicyName", document: "PolicyDocument" },
};

function CreateForm({ type, onClose }: { readonly type: EntityType; readonly onClose: () => void }) {
  const { name: nameMember, document: documentMember } = MEMBERS[type];
  const calls = useCalls([nameMember, "Path", ...(documentMember ? ["Description", documentMember] : [])]);
  const first = type === "role" ? TRUST_TEMPLATES[0]!.text(identity(openAccount()!).id) : MINIMAL_POLICY;
  const [values, setValues] = useState<Values>({ name: "", path: "/", description: "", document: first });
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const submit = (event: Event) => {
    event.preventDefault();
    let arn = "";
    if (!calls.run((sync) => (arn = create(sync, type, values)))) return;
    onClose();
    showEntity({ type, arn });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <Text label="Name" member={nameMember} calls={calls} value={values.name} onInput={(name) => set({ name })} />
      <Text label="Path" hint="Begins and ends with a slash." member="Path" calls={calls} value={values.path} onInput={(path) => set({ path })} />
      {documentMember && <Text label="Description" optional member="Description" calls={calls} value={values.description} onInput={(description) => set({ description })} />}
      {type === "role" && <Templates onPick={(document) => set({ document })} />}
      {documentMember && (
        <div class="field">
          <span class="label">{type === "role" ? "Trust policy: who may assume the role" : "Document"}</span>
          <PolicyEditor
            label={type === "role" ? "Trust policy" : "Document"}
            kind={type === "role" ? "trust" : "identity"}
            value={values.document}
            error={calls.at(documentMember)}
            onChange={(document) => set({ document })}
            minLines={8}
            maxLines={20}
          />
        </div>
      )}
      <Refused refusal={calls.refusal} />
      <div class="row">
        <button type="submit" class="button primary">
          Create the {TYPE_WORDS[type].one}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly member: string;
  readonly calls: Calls;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Text({ label, hint, optional = false, member, calls, value, onInput }: TextProps) {
  return (
    <Field label={label} hint={hint} optional={optional} error={calls.at(member)}>
      {(control) => <input {...control} type="text" autocomplete="off" spellcheck={false} value={value} onInput={(event) => onInput(event.currentTarget.value)} />}
    </Field>
  );
}

function Templates({ onPick }: { readonly onPick: (text: string) => void }) {
  return (
    <Field label="Trusted">
      {(control) => (
        <select {...control} onChange={(event) => onPick(TRUST_TEMPLATES[Number(event.currentTarget.value)]!.text(identity(openAccount()!).id))}>
          {TRUST_TEMPLATES.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type Sync = NonNullable<ReturnType<typeof openAccount>>["sync"];

/** Answers the ARN. */
function create(sync: Sync, type: EntityType, { name, path, description, document }: Values): string {
  const described = description.trim() === "" ? {} : { Description: description };
  switch (type) {
    case "user":
      return sync.createUser({ UserName: name, Path: path }).User?.Arn ?? "";
    case "group":
      return sync.createGroup({ GroupName: name, Path: path }).Group?.Arn ?? "";
    case "role":
      return sync.createRole({ RoleName: name, Path: path, AssumeRolePolicyDocument: document, ...described }).Role?.Arn ?? "";
    case "policy":
      return sync.createPolicy({ PolicyName: name, Path: path, PolicyDocument: document, ...described }).Policy?.Arn ?? "";
  }
}
