/** The work in one of the forms that others read. */

import { useEffect, useState } from "preact/hooks";
import { outcome, workspace } from "../state/store";
import type { Outcome } from "../engine/outcome";
import { explain } from "../engine/question";
import { copyText, saveFile } from "../ui/copy";
import type { Copied } from "./copy/copied";
import type { Form } from "./forms";
import { LeftOut } from "./left-out";
import { fileName } from "./save";
import { cleanBundle } from "./secrets";

interface CodePartProps {
  readonly form: Form;
}

interface Made extends Copied {
  readonly left: readonly string[];
}

export function CodePart({ form }: CodePartProps) {
  const [made, setMade] = useState<Made | null>(null);
  const [error, setError] = useState("");
  const answer = outcome.value;
  useEffect(() => {
    let wanted = true;
    make(form, answer).then(
      (made) => wanted && (setMade(made), setError("")),
      (reason: Error) => wanted && setError(reason.message),
    );
    return () => {
      wanted = false;
    };
  }, [form, answer]);
  return (
    <>
      <p class="quiet small">{form.says}</p>
      {error !== "" && (
        <p class="notice none" role="status">
          {error}
        </p>
      )}
      {error === "" && made === null && (
        <p class="empty" role="status">
          Writing …
        </p>
      )}
      {error === "" && made !== null && <Text form={form} made={made} />}
    </>
  );
}

function Text({ form, made: { text, notices, left } }: { readonly form: Form; readonly made: Made }) {
  const name = fileName(workspace.value.title, form.ending);
  return (
    <>
      {notices.length > 0 && (
        <ul class="notice none share-list">
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <LeftOut left={left} />
      <pre class="share-text" role="region" tabIndex={0} aria-label={form.label}>
        {text}
      </pre>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void copyText(text, form.what)}>
          Copy
        </button>
        <button type="button" class="button" title={name} onClick={() => saveFile(name, text, form.type)}>
          Save as file
        </button>
      </div>
    </>
  );
}

async function make(form: Form, answer: Outcome): Promise<Made> {
  if (answer.kind !== "decided") throw new Error("The request is not decided yet: complete it, or mend what is wrong with it, under Decide.");
  const {
    value: { workspace: clean },
    left,
  } = cleanBundle({ workspace: workspace.peek() });
  // The answer holds values of the request, secrets among them.
  const reason = left.length === 0 ? answer.reason : explain(clean);
  return { ...(await form.make(clean, reason)), left };
}
