/** A policy's text with what is wrong with it: what the page finds as one types, and what the API refused. */

import { useMemo } from "preact/hooks";
import { problemsOf } from "../editor/problems";
import { Editor } from "../editor/editor";
import { loadReference, reference } from "../engine/reference";
import { ready } from "../state/store";
import type { DraftKind } from "../state/workspace";

export interface PolicyEditorProps {
  readonly label: string;
  readonly kind: DraftKind;
  readonly value: string;
  readonly readOnly?: boolean | undefined;
  readonly minLines: number;
  readonly maxLines: number;
  /** What the API said. */
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
}

export function PolicyEditor({ label, kind, value, readOnly, minLines, maxLines, error, onChange }: PolicyEditorProps) {
  const problems = useMemo(() => (readOnly ? [] : problemsOf({ kind, name: label, text: value })), [kind, label, value, readOnly, ready.value, reference.value]);
  const change = (text: string) => {
    // Names of actions are checked from the first edit on; without them all else still is.
    loadReference().catch(() => undefined);
    onChange(text);
  };
  return (
    <>
      <Editor label={label} value={value} readOnly={readOnly === true} problems={problems} minLines={minLines} maxLines={maxLines} onChange={change} />
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
