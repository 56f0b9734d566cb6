/** What every editor is made of. */

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, linter, nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import type { Extension } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { policyCompletion } from "./completion";
import { marksMargin } from "./marks";

/** Asked on F8 (1) and Shift+F8 (-1); false leaves it to the editor to go to its own next problem. */
export type ProblemStep = (direction: 1 | -1, view: EditorView) => boolean;

/** Tab is bound to nothing, so it leaves the editor as it leaves any field; Ctrl+] and Ctrl+[ indent. */
export function setup(step: ProblemStep): Extension {
  return [
    // Positions of the engine count a CR as a character, so it stays one.
    EditorState.lineSeparator.of("\n"),
    EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, "\n")),
    EditorState.tabSize.of(2),
    indentUnit.of("  "),
    lintGutter(),
    linter(null),
    lineNumbers(),
    marksMargin(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    codeFolding(),
    autocompletion({ override: [policyCompletion], icons: false }),
    search({ top: true }),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches({ minSelectionLength: 3, maxMatches: 200 }),
    keymap.of([
      { key: "F8", run: (view) => step(1, view) || nextDiagnostic(view), shift: (view) => step(-1, view) || previousDiagnostic(view) },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...foldKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
  ];
}

/** What depends on the language of the text; a text that is too large for it is plain. */
export function languageSetup(language: "json" | "plain"): Extension {
  if (language === "plain") return [];
  return [
    json(),
    syntaxHighlighting(classHighlighter),
    foldGutter({ openText: "▾", closedText: "▸" }),
    EditorView.lineWrapping,
  ];
}
