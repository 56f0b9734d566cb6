/** The margin that shows which statements had a part in the answer: a sign at the first line, a bar along the others. */

import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import type { EditorState, Extension, Range } from "@codemirror/state";
import { GutterMarker, gutter } from "@codemirror/view";
import type { Mark } from "./types";

const SIGNS: Readonly<Record<Mark["tone"], string>> = { allow: "✓", deny: "✕", near: "~" };

class StatementMarker extends GutterMarker {
  constructor(
    readonly tone: Mark["tone"],
    readonly title: string,
    readonly first: boolean,
  ) {
    super();
  }

  override eq(other: StatementMarker): boolean {
    return other.tone === this.tone && other.title === this.title && other.first === this.first;
  }

  override toDOM(): Node {
    const element = document.createElement("span");
    element.className = `mark ${this.tone}`;
    element.title = this.title;
    if (this.first) element.textContent = SIGNS[this.tone];
    return element;
  }
}

export const setMarks = StateEffect.define<readonly Mark[]>();

const shown = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(markers, transaction) {
    let next = markers.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setMarks)) next = markersOf(transaction.state, effect.value);
    return next;
  },
});

function markersOf(state: EditorState, marks: readonly Mark[]): RangeSet<GutterMarker> {
  const markers: Range<GutterMarker>[] = [];
  for (const { from, to, tone, title } of marks) {
    if (from > state.doc.length) continue;
    const first = state.doc.lineAt(from).number;
    const last = state.doc.lineAt(Math.min(to, state.doc.length)).number;
    for (let line = first; line <= last; line++) {
      markers.push(new StatementMarker(tone, title, line === first).range(state.doc.line(line).from));
    }
  }
  return RangeSet.of(markers, true);
}

export function marksMargin(): Extension {
  return [shown, gutter({ class: "cm-marks", markers: (view) => view.state.field(shown) })];
}
