/** What every editor is made of. */

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView, drawSelection, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

/** Asked on F8 (1) and Shift+F8 (-1); false leaves it to the editor to go to its own next problem. */
export type ProblemStep = (direction: 1 | -1, view: EditorView) => boolean;

export function setup(_step: ProblemStep): Extension {
  return [lineNumbers(), history(), drawSelection(), keymap.of([...historyKeymap, ...defaultKeymap])];
}

export function languageSetup(language: "json" | "plain"): Extension {
  return language === "plain" ? [] : [json(), syntaxHighlighting(classHighlighter), EditorView.lineWrapping];
}
