/** A policy document in an editor, with the ways to keep or drop what was changed. */

import type { ComponentChildren } from "preact";
import { draftText, setDraftText } from "./drafts";
import { PolicyEditor } from "./policy-editor";
import type { DraftKind } from "../state/workspace";

export interface DocumentProps {
  /** Whose text it is: edits that were not saved are kept under it. */
  readonly id: string;
  readonly label: string;
  /** As it is in the account. */
  readonly text: string;
  readonly kind: DraftKind;
  readonly readOnly?: boolean | undefined;
  readonly error?: string | undefined;
  readonly saveLabel?: string;
  /** Answers whether it was taken. */
  readonly onSave: (text: string) => boolean;
  readonly onDiscard?: () => void;
  /** Beside the buttons, while there is something to save. */
  readonly children?: ComponentChildren;
}

export function Document({ id, label, text, kind, readOnly, error, saveLabel = "Save", onSave, onDiscard, children }: DocumentProps) {
  const draft = draftText(id);
  const edited = draft !== undefined && draft !== text;
  const drop = () => {
    setDraftText(id, undefined);
    onDiscard?.();
  };
  return (
    <div class="stack">
      <PolicyEditor label={label} kind={kind} value={draft ?? text} readOnly={readOnly} error={error} onChange={(next) => setDraftText(id, next)} minLines={4} maxLines={30} />
      {edited && !readOnly && (
        <div class="row">
          <button type="button" class="button primary small" onClick={() => onSave(draft) && setDraftText(id, undefined)}>
            {saveLabel}
          </button>
          <button type="button" class="button small" onClick={drop}>
            Discard changes
          </button>
          {children}
          <span class="small quiet">Not saved</span>
        </div>
      )}
    </div>
  );
}
