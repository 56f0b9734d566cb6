/** The whole context as JSON: what is typed counts as soon as it can be read. */

import { useState } from "preact/hooks";
import { contextText, parseContext } from "../engine/context-text";
import { workspace } from "../state/store";
import type { ContextEntry } from "../state/workspace";
import { copyText } from "../ui/copy";
import { Field } from "../ui/field";
import { setContext } from "./state";

interface Typed {
  readonly text: string;
  readonly error: string;
  /** The entries that the text stands for, or stood for before it was broken. */
  readonly entries: readonly ContextEntry[];
}

export function ContextText() {
  const { context } = workspace.value.request;
  const [typed, setTyped] = useState<Typed>(() => ({ text: contextText(context), error: "", entries: context }));
  // Other work came in its place.
  const { text, error } = typed.entries === context ? typed : { text: contextText(context), error: "" };
  const change = (text: string) => {
    try {
      const entries = parseContext(text);
      setTyped({ text, error: "", entries });
      setContext(entries);
    } catch (error) {
      setTyped({ text, error: (error as Error).message, entries: context });
    }
  };
  return (
    <div class="stack">
      <Field label="Context as JSON" error={error} hint='A list is a key with several values, null an absent key. Paste here what { "aws:SourceIp": "203.0.113.7" } and its like hold.'>
        {(control) => (
          <textarea
            {...control}
            class="mono"
            rows={Math.min(20, Math.max(6, text.split("\n").length + 1))}
            spellcheck={false}
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )}
      </Field>
      <p>
        <button type="button" class="button small" onClick={() => void copyText(text, "the context")}>
          Copy
        </button>
      </p>
    </div>
  );
}
