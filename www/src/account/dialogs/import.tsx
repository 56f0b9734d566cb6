/** Taking in what `aws iam get-account-authorization-details` prints. */

import { useEffect, useRef, useState } from "preact/hooks";
import { replaceAccountWithUndo } from "../client";
import { contentsOf, readAccount } from "../exchange";
import { readDetails } from "../pages";
import { copyText } from "../../ui/copy";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";

const COMMAND = "aws iam get-account-authorization-details --output json";
/** Texts beyond this are not put into the field: browsers are slow to show them. */
const HELD_FROM = 200_000;

/** A text that is too long to be shown, or what files hold. */
interface Held {
  readonly name: string;
  readonly text: string;
}

export interface ImportDialogProps {
  /** Files that were dropped on the page, to be imported at once. */
  readonly files?: readonly File[];
  readonly onClose: () => void;
}

export function ImportDialog({ files, onClose }: ImportDialogProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [held, setHeld] = useState<Held | undefined>();
  const [state, setState] = useState<"ready" | "importing">("ready");
  const [error, setError] = useState("");
  const work = async (text: string) => {
    setError("");
    setState("importing");
    await painted();
    try {
      const iam = await readAccount(readDetails(text));
      replaceAccountWithUndo(iam, `Imported ${contentsOf(iam)}.`);
      onClose();
    } catch (reason) {
      setError((reason as Error).message);
      setState("ready");
    }
  };
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const name = files.map(({ name }) => name).join(", ");
    try {
      const text = (await Promise.all(files.map((file) => file.text()))).join("\n");
      setHeld({ name, text });
      await work(text);
    } catch (reason) {
      // Folders, and files that were moved since.
      setError(`${name} could not be read: ${(reason as Error).message}`);
    }
  };
  useEffect(() => void (files && take(files)), []);
  return (
    <Dialog title="Import an account" onClose={onClose}>
      <p>
        The account is replaced by what this command prints of yours. It reads only, holds no secrets, and nothing of it leaves the browser.
      </p>
      <div class="row command">
        <code class="grow">{COMMAND}</code>
        <button type="button" class="button small" onClick={() => void copyText(COMMAND, "the command")}>
          Copy
        </button>
      </div>
      <div
        class="stack"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          if (!event.dataTransfer?.files.length) return;
          event.preventDefault();
          event.stopPropagation();
          void take([...event.dataTransfer.files]);
        }}
      >
        <Field label="Output of the command" hint="Paste it, or drop files here: one page or all pages, one after the other or in a list." error={error}>
          {(control) => (
            <textarea
              {...control}
              ref={field}
              class="mono"
              rows={8}
              spellcheck={false}
              placeholder={held ? `${held.name} (${megabytes(held.text)})` : '{ "UserDetailList": [ … ], … }'}
              onInput={() => setHeld(undefined)}
              onPaste={(event) => {
                const text = event.clipboardData?.getData("text/plain") ?? "";
                if (text.length < HELD_FROM) return;
                event.preventDefault();
                event.currentTarget.value = "";
                setHeld({ name: "Pasted text", text });
                setError("");
              }}
            />
          )}
        </Field>
        <Field label="Or choose files">
          {(control) => <input {...control} type="file" multiple accept=".json,.txt,application/json" onChange={(event) => void take([...(event.currentTarget.files ?? [])])} />}
        </Field>
      </div>
      <p role="status">
        {state === "importing" ? "Importing …" : held ? `${held.name}, ${megabytes(held.text)}` : ""}
      </p>
      <div class="row">
        <button type="button" class="button primary" disabled={state === "importing"} onClick={() => void work(held?.text ?? field.current?.value ?? "")}>
          Import
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}

function megabytes(text: string): string {
  return `${(text.length / 1e6).toFixed(1)} million characters`;
}

/** Once what was said last is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
