/** Another name or path for a user or group. Roles and policies keep theirs for good. */

import { useState } from "preact/hooks";
import { openAccount } from "../client";
import { Refused, useCalls } from "../call";
import type { Entry } from "../roster";
import { selected } from "../state";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";

export function RenameDialog({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const nameField = entry.type === "user" ? "NewUserName" : "NewGroupName";
  const calls = useCalls([nameField, "NewPath"]);
  const [name, setName] = useState(entry.name);
  const [path, setPath] = useState(entry.path);
  const save = (event: Event) => {
    event.preventDefault();
    const changes = { ...(name === entry.name ? {} : { [nameField]: name }), ...(path === entry.path ? {} : { NewPath: path }) };
    const renamed = calls.run((sync) => {
      if (entry.type === "user") sync.updateUser({ UserName: entry.name, ...changes });
      else sync.updateGroup({ GroupName: entry.name, ...changes });
    });
    if (!renamed) return;
    onClose();
    const { sync } = openAccount()!;
    const arn = entry.type === "user" ? sync.getUser({ UserName: name }).User?.Arn : sync.getGroup({ GroupName: name, MaxItems: 1 }).Group?.Arn;
    selected.value = { type: entry.type, arn: arn ?? "" };
  };
  return (
    <Dialog title={`Rename ${entry.name}`} onClose={onClose}>
      <form class="stack" onSubmit={save}>
        <Field label="Name" error={calls.at(nameField)}>
          {(control) => <input {...control} type="text" spellcheck={false} value={name} onInput={(event) => setName(event.currentTarget.value)} />}
        </Field>
        <Field label="Path" hint="Begins and ends with a slash. The ARN changes with it." error={calls.at("NewPath")}>
          {(control) => <input {...control} type="text" spellcheck={false} value={path} onInput={(event) => setPath(event.currentTarget.value)} />}
        </Field>
        <Refused refusal={calls.refusal} />
        <div class="row">
          <button type="submit" class="button primary">
            Rename
          </button>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
