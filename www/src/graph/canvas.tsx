/** The picture with its buttons and keys. */

import { useEffect, useId, useRef, useState } from "preact/hooks";
import { saveFile } from "../ui/copy";
import { Layouts } from "./layout";
import type { Positions } from "./layout";
import { onTheme } from "./look";
import { Picture } from "./picture";
import type { Arrow } from "./picture";
import type { GraphNode } from "./model";
import { choose, chosen, innerEdges, matches, reached, shownNodes, visible } from "./state";

const ZOOM_STEP = 1.3;
const PANS: Readonly<Record<Arrow, readonly [number, number]>> = { ArrowUp: [0, 60], ArrowDown: [0, -60], ArrowLeft: [60, 0], ArrowRight: [-60, 0] };

export function Canvas() {
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture>(undefined);
  const help = useId();
  const [note, setNote] = useState("Laying out …");
  const [drawn, setDrawn] = useState(0);
  const [said, setSaid] = useState("");

  useEffect(() => {
    const made = new Picture(box.current!, choose);
    picture.current = made;
    const stop = onTheme(() => made.recolour());
    return () => {
      stop();
      made.destroy();
    };
  }, []);
  useLayout(picture, setNote, setDrawn);
  const route = reached.value;
  useEffect(() => {
    const found = matches.value;
    picture.current?.emphasise({ chosen: chosen.value, matches: new Set(found.map(({ id }) => id)), route });
    if (chosen.value !== null) picture.current?.reveal(chosen.value);
  }, [drawn, chosen.value, matches.value, route]);

  const keys = (event: KeyboardEvent) => {
    const handled = pressed(event, picture.current!, setSaid);
    if (handled) event.preventDefault();
  };
  return (
    <div class="graph-stage">
      <div ref={box} class="graph-canvas" tabIndex={0} role="application" aria-label={`Graph of the account: ${visible.value.nodes.length} nodes`} aria-describedby={help} onKeyDown={keys} />
      <p id={help} class="unseen">
        Arrow keys go to a neighbour that way, with Shift they move the picture, Enter goes to the facts of the node, Escape chooses none, plus and minus zoom, 0 fits all. The list holds the same as text.
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
      {note !== "" && (
        <p class="graph-note" role="status">
          {note}
        </p>
      )}
      {visible.value.nodes.length === 0 && note === "" && <p class="graph-note">Nothing is shown: choose what to show in the legend.</p>}
      <Buttons picture={picture} />
    </div>
  );
}

/** The layout that was made last: who comes back from the list finds the picture as it was. */
let last: { readonly nodes: readonly GraphNode[]; readonly positions: Positions } | undefined;

/** Lays out anew whenever other nodes are shown, and draws what is laid out. */
function useLayout(picture: { readonly current: Picture | undefined }, say: (note: string) => void, drawn: (update: (count: number) => number) => void): void {
  const layouts = useRef<Layouts>(undefined);
  const [laidOut, setLaidOut] = useState(last);
  const nodes = shownNodes.value;
  useEffect(() => () => layouts.current?.stop(), []);
  useEffect(() => {
    if (last?.nodes === nodes) return;
    layouts.current ??= new Layouts();
    say(`Laying out ${nodes.length} nodes …`);
    layouts.current.layOut(nodes, innerEdges.value).then(
      (positions) => positions && setLaidOut((last = { nodes, positions })),
      (error: Error) => say(`No picture could be made: ${error.message}. The list holds the same.`),
    );
  }, [nodes]);
  useEffect(() => {
    if (laidOut?.nodes !== nodes) return;
    picture.current?.show(visible.value, laidOut.positions);
    say("");
    drawn((count) => count + 1);
  }, [laidOut, visible.value]);
}

/** What a key does; `false` for keys that are none of the picture's. */
function pressed({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, picture: Picture, say: (text: string) => void): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key in PANS) {
    const from = chosen.value;
    if (shiftKey) picture.pan(...PANS[key as Arrow]);
    else if (from === null) choose(visible.value.nodes[0]?.id ?? null);
    else {
      const next = picture.towards(from, key as Arrow);
      if (next === undefined) say("No neighbour that way.");
      else choose(next);
    }
    if (chosen.value !== from) say("");
    return true;
  }
  const acts: Record<string, () => void> = {
    Enter: () => document.getElementById("graph-facts")?.focus(),
    Escape: () => choose(null),
    "+": () => picture.zoom(ZOOM_STEP),
    "=": () => picture.zoom(ZOOM_STEP),
    "-": () => picture.zoom(1 / ZOOM_STEP),
    "0": () => picture.fit(),
  };
  const act = acts[key];
  act?.();
  return act !== undefined;
}

function Buttons({ picture }: { readonly picture: { readonly current: Picture | undefined } }) {
  const save = async () => {
    const blob = await picture.current?.png();
    if (blob) saveFile("account-graph.png", new Uint8Array(await blob.arrayBuffer()), "image/png");
  };
  return (
    <div class="graph-buttons" role="group" aria-label="The picture">
      <button type="button" class="button small icon" aria-label="Zoom in" title="Zoom in (+)" onClick={() => picture.current?.zoom(ZOOM_STEP)}>
        +
      </button>
      <button type="button" class="button small icon" aria-label="Zoom out" title="Zoom out (-)" onClick={() => picture.current?.zoom(1 / ZOOM_STEP)}>
        −
      </button>
      <button type="button" class="button small" title="Show everything (0)" onClick={() => picture.current?.fit()}>
        Fit
      </button>
      <button type="button" class="button small" onClick={() => void save()}>
        Save PNG
      </button>
    </div>
  );
}
