/** Deleting an entity. When the API says that something is in the way, all of it is listed, to go in one step. */

import { useState } from "preact/hooks";
import { changed, openAccount, replaceAccount, accountFrom, undoPoint } from "../client";
import { readRefusal } from "../errors";
import type { Refusal } from "../errors";
import { Refused } from "../call";
import { TYPE_WORDS } from "../names";
import { deleteEntity, deletePlan } from "../plan";
import type { Doomed, Step } from "../plan";
import { selected } from "../state";
import { say } from "../../state/store";
import { Dialog } from "../../ui/dialog";
import { count } from "../../ui/numbers";

export function RemoveDialog({ doomed, onClose }: { readonly doomed: Doomed; readonly onClose: () => void }) {
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  const [plan, setPlan] = useState<readonly Step[]>([]);
  const title = `${TYPE_WORDS[doomed.type].one} ${doomed.name}`;
  const remove = (steps: readonly Step[]) => {
    const undo = undoPoint();
    const error = removed(doomed, steps);
    if (error === undefined) {
      onClose();
      selected.value = null;
      say(`Deleted the ${title}.`, undo);
      return;
    }
    const refusal = readRefusal(error, []);
    setRefusal(refusal);
    if (refusal.code === "DeleteConflict") setPlan(deletePlan(openAccount()!.sync, doomed));
  };
  return (
    <Dialog title={`Delete the ${title}?`} onClose={onClose}>
      <Refused refusal={refusal} />
      {plan.length === 0 ? <p>The way back is offered for a few seconds afterwards.</p> : <PlanList steps={plan} />}
      <div class="row">
        {plan.length === 0 ? (
          <button type="button" class="button danger" onClick={() => remove([])}>
            Delete
          </button>
        ) : (
          <button type="button" class="button danger" onClick={() => remove(plan)}>
            Detach everything and delete
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}

const LISTED = 200;

function PlanList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <div class="stack">
      <p>{steps.length === 1 ? "This goes first:" : `These ${count(steps.length)} go first:`}</p>
      <ol class="plan">
        {steps.slice(0, LISTED).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {steps.length > LISTED && <p class="quiet small">and {count(steps.length - LISTED)} more of the kind</p>}
    </div>
  );
}

/** Does all of it or, if anything is refused, nothing; answers the error. */
function removed(doomed: Doomed, steps: readonly Step[]): unknown {
  const iam = openAccount()!;
  const before = steps.length === 0 ? undefined : iam.snapshot();
  try {
    for (const { run } of steps) run();
    deleteEntity(iam.sync, doomed);
    changed();
    return undefined;
  } catch (error) {
    if (before !== undefined) replaceAccount(accountFrom(before));
    return error;
  }
}
