/** The work as a file, and files to open. */

import { useRef, useState } from "preact/hooks";
import { accountPrincipals } from "../account/state";
import { workspace } from "../state/store";
import { sharing } from "./button";
import { AccountChoice } from "./link-part";
import { LeftOut } from "./left-out";
import { openFile } from "./receive";
import { fileName, saveWork } from "./save";
import { cleanBundle } from "./secrets";

export function FilePart() {
  const [withAccount, setWithAccount] = useState(accountPrincipals.peek().length > 0);
  const input = useRef<HTMLInputElement>(null);
  const open = async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    sharing.value = false;
    await openFile(file);
  };
  return (
    <>
      <section class="stack">
        <h3>Save</h3>
        <p class="quiet small">
          As <code>{fileName(workspace.value.title, "iamlet.json")}</code>: policies, request, matrix and the version to compare with.
        </p>
        <AccountChoice checked={withAccount} onChange={setWithAccount} />
        <LeftOut left={cleanBundle({ workspace: workspace.value }).left} />
        <div class="row">
          <button type="button" class="button primary" onClick={() => void saveWork(withAccount)}>
            Save as file
          </button>
        </div>
      </section>
      <section class="stack">
        <h3>Open</h3>
        <p class="quiet small">
          A saved file, a test file, the output of <code>aws iam get-account-authorization-details</code>, or a policy. It can be dropped anywhere on the page, too. Your work is set aside, not lost.
        </p>
        <div class="row">
          <button type="button" class="button" onClick={() => input.current?.click()}>
            Open a file …
          </button>
          <input ref={input} type="file" class="unseen" tabIndex={-1} aria-label="File to open" accept=".json,.yaml,.yml,application/json" onChange={() => void open()} />
        </div>
      </section>
    </>
  );
}
