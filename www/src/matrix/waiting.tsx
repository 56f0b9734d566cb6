/** Why nothing is asked yet. */

import { ownFailure, ownKnown } from "./own";

/** What there is to wait for before anything can be asked; `shown` says whether earlier answers are. */
export function Waiting({ shown }: { readonly shown: boolean }) {
  if (ownFailure.value !== "") return <p class="notice deny">{ownFailure.value}</p>;
  return (
    <p class="notice none">
      {ownKnown.value ? "Looking up actions …" : "Opening the account …"}
      {shown && " What is shown below answers an earlier question."}
    </p>
  );
}
