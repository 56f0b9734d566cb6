/** A text editor: CodeMirror as a component. Tab leaves it, as it leaves any field. */

import { setDiagnostics } from "@codemirror/lint";
import { Annotation, Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { setMarks } from "./marks";
import { languageSetup, setup } from "./setup";
import { PLAIN_BEYOND } from "./types";
import type { Mark, Problem } from "./types";
import "./editor.css";

export type { Mark, Problem } from "./types";

export interface EditorProps {
  /** What screen readers call it. */
  readonly label: string;
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly readOnly?: boolean;
  readonly problems?: readonly Problem[];
  readonly marks?: readonly Mark[];
  /** A place to scroll to, select and focus: each object once. */
  readonly place?: { readonly from: number; readonly to: number } | null;
  readonly language?: "json" | "plain";
  readonly minLines?: number;
  readonly maxLines?: number;
  readonly onMount?: (view: EditorView) => void;
  /** Asked on F8 (1) and Shift+F8 (-1) with the cursor's offset; false leaves it to the editor. */
  readonly onProblemStep?: (direction: 1 | -1, cursor: number) => boolean;
  /** The id of an element that says more. */
  readonly describedBy?: string;
}

/** Marks a change that came from outside, of which `onChange` is not told. */
const fromOutside = Annotation.define<boolean>();

/** Places that were gone to: an editor that is made anew does not go there again. */
const gone = new WeakSet<object>();

/** How many changes a rendering may lag behind. */
const MAX_TOLD = 50;

const NONE: readonly never[] = [];

export function Editor(props: EditorProps) {
  const { label, value, readOnly = false, problems = NONE, marks = NONE, place = null, minLines = 3, maxLines = 40, describedBy } = props;
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<MountedEditor>();
  const latest = useRef(props);
  latest.current = props;
  const large = value.length > PLAIN_BEYOND;
  const language = large ? "plain" : (props.language ?? "json");

  useLayoutEffect(() => {
    const mounted = new MountedEditor(host.current!, latest);
    setEditor(mounted);
    latest.current.onMount?.(mounted.view);
    return () => mounted.view.destroy();
  }, []);
  useLayoutEffect(() => editor?.setLanguage(language), [editor, language]);
  useLayoutEffect(() => editor?.setAttributes(label, readOnly, describedBy), [editor, label, readOnly, describedBy]);
  // In this order: problems, marks and places are those of the new text.
  useLayoutEffect(() => editor?.setText(value), [editor, value]);
  useLayoutEffect(() => editor?.setProblems(problems), [editor, problems]);
  useLayoutEffect(() => editor?.setMarks(marks), [editor, marks]);
  useLayoutEffect(() => {
    if (editor && place) editor.goTo(place);
  }, [editor, place]);

  return (
    <div class="editor" data-read-only={readOnly || undefined}>
      <div ref={host} class="editor-host" style={{ "--min-lines": minLines, "--max-lines": maxLines }} />
      {large && (
        <p class="notice none">
          This text has {(value.length / 1e6).toLocaleString("en", { maximumFractionDigits: 1 })} million characters: it is shown without highlighting and
          checked by the engine alone, which takes up to 4 MiB.
        </p>
      )}
    </div>
  );
}

/** The view behind a component, and what it was told last. */
class MountedEditor {
  readonly view: EditorView;
  #text: string;
  /** Texts that `onChange` was told of and that have not come back as the value: rendering lags behind typing. */
  #told: string[] = [];
  readonly #language = new Compartment();
  readonly #attributes = new Compartment();

  constructor(parent: HTMLElement, props: { readonly current: EditorProps }) {
    this.#text = props.current.value;
    const changed = EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      this.#text = update.state.doc.toString();
      if (update.transactions.some((transaction) => transaction.annotation(fromOutside)) || !props.current.onChange) return;
      this.#told = [...this.#told.slice(-MAX_TOLD), this.#text];
      props.current.onChange(this.#text);
    });
    const step = (direction: 1 | -1, view: EditorView) => props.current.onProblemStep?.(direction, view.state.selection.main.from) ?? false;
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: this.#text,
        extensions: [setup(step), this.#language.of([]), this.#attributes.of([]), changed],
      }),
    });
  }

  setLanguage(language: "json" | "plain"): void {
    this.view.dispatch({ effects: this.#language.reconfigure(languageSetup(language)) });
  }

  setAttributes(label: string, readOnly: boolean, describedBy: string | undefined): void {
    const attributes: Record<string, string> = { "aria-label": label, tabindex: "0", spellcheck: "false", autocorrect: "off", autocapitalize: "off", translate: "no" };
    if (describedBy !== undefined) attributes["aria-describedby"] = describedBy;
    // A text that is only read is reached and searched by keys too, so it keeps its cursor.
    if (readOnly) attributes["aria-readonly"] = "true";
    this.view.dispatch({ effects: this.#attributes.reconfigure([EditorState.readOnly.of(readOnly), EditorView.contentAttributes.of(attributes)]) });
  }

  /** Replaces what differs, so that the cursor stays where it can. */
  setText(text: string): void {
    const before = this.#text;
    const echo = this.#told.indexOf(text);
    this.#told = this.#told.slice(echo + 1);
    if (echo >= 0 || text === before) return;
    this.#told = [];
    const shorter = Math.min(text.length, before.length);
    let from = 0;
    while (from < shorter && text.charCodeAt(from) === before.charCodeAt(from)) from++;
    let same = 0;
    while (same < shorter - from && text.charCodeAt(text.length - 1 - same) === before.charCodeAt(before.length - 1 - same)) same++;
    this.view.dispatch({
      changes: { from, to: before.length - same, insert: text.slice(from, text.length - same) },
      annotations: fromOutside.of(true),
    });
  }

  setProblems(problems: readonly Problem[]): void {
    const length = this.view.state.doc.length;
    const within = problems.map(({ from, to, severity, message }) => ({ from: Math.min(from, length), to: Math.min(to, length), severity, message }));
    this.view.dispatch(setDiagnostics(this.view.state, within));
  }

  setMarks(marks: readonly Mark[]): void {
    this.view.dispatch({ effects: setMarks.of(marks) });
  }

  goTo(place: { readonly from: number; readonly to: number }): void {
    if (gone.has(place)) return;
    gone.add(place);
    const length = this.view.state.doc.length;
    const [anchor, head] = [Math.min(place.from, length), Math.min(place.to, length)];
    this.view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    this.view.focus();
    this.view.dom.scrollIntoView({ block: "nearest" });
  }
}
