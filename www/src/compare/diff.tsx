/** Two texts beside each other; on narrow pages one text with what was taken out of it. */

import { MergeView, unifiedMergeView } from "@codemirror/merge";
import { Annotation, EditorState } from "@codemirror/state";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "preact/hooks";
import { languageSetup, setup } from "../editor/setup";
import "../editor/editor.css";

export interface DiffProps {
  readonly before: string;
  readonly after: string;
  /** Left out where there is no such version: its side is empty then and cannot be edited. */
  readonly onBefore?: (text: string) => void;
  readonly onAfter?: (text: string) => void;
}

const fromOutside = Annotation.define<boolean>();
const NARROW = "(max-width: 48rem)";
const PLAIN_BEYOND = 1 << 20;

interface Mounted {
  readonly before: EditorView | undefined;
  readonly after: EditorView;
  destroy(): void;
}

export function Diff(props: DiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<Mounted | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    const mount = () => {
      mounted.current?.destroy();
      mounted.current = (narrow.matches ? unified : sideBySide)(host.current!, latest);
    };
    mount();
    narrow.addEventListener("change", mount);
    return () => {
      narrow.removeEventListener("change", mount);
      mounted.current?.destroy();
    };
  }, []);
  useEffect(() => {
    setText(mounted.current?.before, props.before);
    setText(mounted.current?.after, props.after);
  }, [props.before, props.after]);
  return <div ref={host} class="editor diff" />;
}

type Latest = { readonly current: DiffProps };

function sideBySide(parent: HTMLElement, latest: Latest): Mounted {
  const view = new MergeView({
    parent,
    a: { doc: latest.current.before, extensions: side("Baseline", latest, "onBefore") },
    b: { doc: latest.current.after, extensions: side("Current", latest, "onAfter") },
    collapseUnchanged: { margin: 4, minSize: 8 },
    ...(latest.current.onBefore && latest.current.onAfter ? { revertControls: "a-to-b" as const, renderRevertControl: revertButton } : {}),
  });
  return { before: view.a, after: view.b, destroy: () => view.destroy() };
}

function unified(parent: HTMLElement, latest: Latest): Mounted {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: latest.current.after,
      extensions: [side("Current, with what differs from the baseline", latest, "onAfter"), unifiedMergeView({ original: latest.current.before, mergeControls: false })],
    }),
  });
  return { before: undefined, after: view, destroy: () => view.destroy() };
}

function side(label: string, latest: Latest, change: "onBefore" | "onAfter"): Extension {
  const large = Math.max(latest.current.before.length, latest.current.after.length) > PLAIN_BEYOND;
  return [
    setup(() => false),
    languageSetup(large ? "plain" : "json"),
    EditorState.readOnly.of(latest.current[change] === undefined),
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", autocapitalize: "off", translate: "no" }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged || update.transactions.some((transaction) => transaction.annotation(fromOutside))) return;
      latest.current[change]?.(update.state.doc.toString());
    }),
  ];
}

function revertButton(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "→";
  button.title = "Take this over from the baseline";
  button.setAttribute("aria-label", button.title);
  return button;
}

function setText(view: EditorView | undefined, text: string): void {
  if (!view || view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, annotations: fromOutside.of(true) });
}
