/** The answer: the verdict, what would change it, and all that led to it. */

import { brief } from "../remedies/edit";
import { Remedies } from "../remedies/view";
import { outcome } from "../state/store";
import { copyText } from "../ui/copy";
import { Findings } from "./findings";
import { ReasonTree } from "./reason";
import { Verdict } from "./verdict";

export function AnswerPanel() {
  const answer = outcome.value;
  return (
    <section class="panel answer" aria-label="Answer">
      <Verdict />
      {answer.kind === "decided" && (
        <div class="body">
          {answer.reason.accessDenied && <AccessDenied message={answer.reason.accessDenied} />}
          <Remedies reason={answer.reason} />
          <ReasonTree reason={answer.reason} />
          <Findings reason={answer.reason} />
        </div>
      )}
    </section>
  );
}

/** Browsers break no lines in millions of characters without a blank. */
const SHOWN = 4000;

function AccessDenied({ message }: { readonly message: string }) {
  return (
    <div class="access-denied">
      <h3>What AWS would say</h3>
      <div>
        <code>{brief(message, SHOWN)}</code>
        <button type="button" class="button small" aria-label="Copy the message" onClick={() => void copyText(message, "the message")}>
          Copy
        </button>
      </div>
    </div>
  );
}
