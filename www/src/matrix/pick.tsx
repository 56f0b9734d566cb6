/** Principals of the account, to choose from. */

import { useState } from "preact/hooks";
import { accountPrincipals } from "../account/state";
import { workspace } from "../state/store";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { withNames } from "./lines";
import { editMatrix } from "./state";
import { count, counted } from "../ui/numbers";

const MOST_SHOWN = 300;

export function PickPrincipals({ onClose }: { readonly onClose: () => void }) {
  const [search, setSearch] = useState("");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = accountPrincipals.value.filter(({ arn, type }) => words.every((word) => `${type} ${arn}`.toLowerCase().includes(word)));
  const pick = (arns: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const arn of arns) if (on) next.add(arn); else next.delete(arn);
    setPicked(next);
  };
  const add = () => {
    editMatrix({ principals: withNames(workspace.value.matrix.principals, [...picked]) });
    onClose();
  };
  return (
    <Dialog title="Pick principals" onClose={onClose}>
      <Field label="Search">{(control) => <input {...control} type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />}</Field>
      <ul class="pick-list">
        {found.slice(0, MOST_SHOWN).map(({ arn, type, name }) => (
          <li key={arn}>
            <label class="row">
              <input type="checkbox" checked={picked.has(arn)} onChange={(event) => pick([arn], event.currentTarget.checked)} />
              <span class="grow pick-name" title={arn}>
                {name}
              </span>
              <span class="quiet small">{type}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="quiet">No user or role of the account has that in its name.</p>}
      {found.length > MOST_SHOWN && <p class="quiet small">{count(found.length - MOST_SHOWN)} more: search to see them.</p>}
      <div class="row">
        <button type="button" class="button primary" disabled={picked.size === 0} onClick={add}>
          Add {counted(picked.size, "principal")}
        </button>
        <button type="button" class="button" disabled={found.length === 0} onClick={() => pick(found.map(({ arn }) => arn), true)}>
          Select all {count(found.length)} found
        </button>
        <button type="button" class="button" disabled={picked.size === 0} onClick={() => setPicked(new Set())}>
          Select none
        </button>
      </div>
    </Dialog>
  );
}
