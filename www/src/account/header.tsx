/** Which account it is, how much is in it, and what can be done with all of it. */

import { useIam } from "./call";
import { emptyAccount, replaceAccountWithUndo } from "./client";
import { CreateDialog } from "./dialogs/create";
import { ImportDialog } from "./dialogs/import";
import { contentsOf, isEmpty, printedDetails } from "./exchange";
import { identity } from "./identity";
import { SAMPLE_IDENTITY, fillSample } from "./sample";
import { saveFile } from "../ui/copy";

export type Asked = "create" | "import" | undefined;

export interface AccountHeaderProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly files: readonly File[] | undefined;
}

export function AccountHeader({ asked, onAsk, files }: AccountHeaderProps) {
  const iam = useIam();
  const { id } = identity(iam);
  const empty = isEmpty(iam);
  const close = () => onAsk(undefined);
  return (
    <header class="account-head">
      <div>
        <h1>
          Account <span class="account-id">{id}</span>
        </h1>
        <p class="quiet small">{contentsOf(iam)}</p>
      </div>
      <div class="row">
        <button type="button" class="button small primary" onClick={() => onAsk("create")}>
          Create …
        </button>
        <button type="button" class="button small" onClick={() => onAsk("import")}>
          Import …
        </button>
        <button type="button" class="button small" disabled={empty} onClick={() => saveFile(`account-${id}.json`, printedDetails(iam), "application/json")}>
          Export authorization details
        </button>
        <button type="button" class="button small" onClick={loadSample}>
          Load a sample account
        </button>
        <button type="button" class="button small" disabled={empty} onClick={() => replaceAccountWithUndo(emptyAccount(), "A new account, with nothing in it.")}>
          Start over
        </button>
      </div>
      {asked === "create" && <CreateDialog onClose={close} />}
      {asked === "import" && <ImportDialog {...(files ? { files } : {})} onClose={close} />}
    </header>
  );
}

export function loadSample(): void {
  const sample = emptyAccount(SAMPLE_IDENTITY);
  fillSample(sample);
  replaceAccountWithUndo(sample, `Loaded a sample account: ${contentsOf(sample)}.`);
}

/** What an empty account shows. */
export function EmptyAccount({ onAsk }: { readonly onAsk: (asked: Asked) => void }) {
  return (
    <section class="panel">
      <div class="empty">
        <h2>This account is empty</h2>
        <p>Bring in your own, look around in a sample, or build one: every call is the real API, held in this browser alone.</p>
        <div class="row">
          <button type="button" class="button primary" onClick={() => onAsk("import")}>
            Import authorization details
          </button>
          <button type="button" class="button" onClick={loadSample}>
            Load the sample
          </button>
          <button type="button" class="button" onClick={() => onAsk("create")}>
            Create a user, group, role or policy
          </button>
        </div>
      </div>
    </section>
  );
}
