/** The picture: a canvas that Cytoscape draws on. It shows what it is told; what is chosen on it, it tells. */

import cytoscape from "cytoscape";
import type { Core, ElementDefinition, NodeCollection, NodeSingular } from "cytoscape";
import { palette, stylesheet } from "./look";
import { placeLabels } from "./labels";
import type { Positions } from "./layout";
import type { Reach } from "./paths";
import type { Visible } from "./state";

/** Above this, edges are drawn in the cheaper way, and not while one moves the picture. */
const DENSE = 700;
const LABEL_PX = 12;
/** More names than one in so many pixels of width would cover each other. */
const NAME_ROOM_PX = 16;
const MOVE_MS = 200;
/** The size of all other names, in the picture's own measure; smaller ones on the screen are not drawn. */
const NAME_SIZE = 11;
const NAME_SEEN_PX = 9;
/** Of a name, in its size: how wide a letter is on average, and the most that is shown. */
const LETTER = 0.56;
const WIDEST = 14;

export interface Emphasis {
  readonly chosen: string | null;
  readonly matches: ReadonlySet<string>;
  readonly route: Pick<Reach, "nodes" | "edges"> | null;
}

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const ANGLES: Readonly<Record<Arrow, number>> = { ArrowRight: 0, ArrowDown: Math.PI / 2, ArrowLeft: Math.PI, ArrowUp: -Math.PI / 2 };

export class Picture {
  readonly #container: HTMLElement;
  readonly #onChoose: (id: string | null) => void;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  #cy: Core | undefined;
  #positions: Positions | undefined;
  #named: NodeCollection | undefined;
  #frame = 0;

  constructor(container: HTMLElement, onChoose: (id: string | null) => void) {
    this.#container = container;
    this.#onChoose = onChoose;
  }

  /** Puts these nodes at these places. At other places than before, all of them are brought in sight. */
  show({ nodes, edges }: Visible, positions: Positions): void {
    const before = positions === this.#positions ? this.#cy : undefined;
    const seen = before && { zoom: before.zoom(), pan: { ...before.pan() } };
    this.#positions = positions;
    this.#cy?.destroy();
    const dense = edges.length > DENSE;
    const elements: ElementDefinition[] = [
      ...nodes.map(({ id, type, label }) => ({ data: { id, label }, classes: type, position: { ...(positions.get(id) ?? { x: 0, y: 0 }) } })),
      ...edges.map(({ id, type, from, to }) => ({ data: { id, source: from, target: to }, classes: type })),
    ];
    const cy = cytoscape({
      container: this.#container,
      elements,
      style: stylesheet(palette(this.#container), dense, this.#pixel),
      layout: { name: "preset" },
      minZoom: 0.03,
      maxZoom: 4,
      hideEdgesOnViewport: dense,
      textureOnViewport: dense,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    cy.on("tap", ({ target }) => {
      // Whoever clicks goes on with the keys.
      this.#container.focus({ preventScroll: true });
      // An edge stands for the node that it leads to.
      if (target === cy) this.#onChoose(null);
      else this.#onChoose(target.isNode() ? target.id() : target.target().id());
    });
    cy.on("zoom", () => this.#zoomed());
    cy.on("mouseover", "node", (event) => this.#hover(event.target));
    cy.on("mouseout", "node", () => this.#hover(undefined));
    this.#cy = cy;
    this.#named = undefined;
    if (seen) cy.viewport(seen);
    else this.fit();
  }

  /** In the picture's own measure; no line is drawn thinner than it is at full size. */
  readonly #pixel = (): number => Math.max(1, 1 / (this.#cy?.zoom() ?? 1));

  #zoomed(): void {
    this.#scaleNames();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#cy?.style().update();
      this.#placeNames();
    });
  }

  /** Names give way to each other; the one that matters more has the room. */
  #placeNames(): void {
    const cy = this.#cy;
    if (cy === undefined) return;
    const zoom = cy.zoom();
    const rank = (node: NodeSingular) => (node.hasClass("chosen") ? 0 : node.hasClass("match") ? 1 : node.hasClass("named") ? 2 : 3) * 1e6 - node.degree(false);
    const nodes = cy.nodes().not(".faded").toArray() as NodeSingular[];
    const labelled = nodes.sort((one, other) => rank(one) - rank(other)).map((node) => {
      const size = node.hasClass("named") ? Math.max(NAME_SIZE * zoom, LABEL_PX) : NAME_SIZE * zoom;
      const width = Math.min(WIDEST, (node.data("label") as string).length * LETTER) * size;
      const { x, y } = node.renderedPosition();
      return { id: node.id(), x, y, radius: node.renderedHeight() / 2, width: size >= NAME_SEEN_PX ? width : 0, height: size * 1.2 };
    });
    const sides = placeLabels(labelled);
    cy.batch(() => {
      for (const { id, width } of labelled) {
        const side = sides.get(id);
        const node = cy.getElementById(id).removeClass("below above right left unsaid");
        if (width > 0) node.addClass(side ?? "unsaid");
      }
    });
  }

  /** The node under the pointer has its name, however small it is drawn. */
  #hover(node: NodeSingular | undefined): void {
    this.#cy?.nodes(".under").removeClass("under");
    node?.addClass("under");
    this.#container.style.cursor = node ? "pointer" : "";
    this.#scaleNames();
  }

  emphasise({ chosen, matches, route }: Emphasis): void {
    const cy = this.#cy;
    if (cy === undefined) return;
    cy.batch(() => {
      const all = cy.elements().removeClass("faded strong named match chosen");
      const node = chosen === null ? cy.collection() : cy.getElementById(chosen);
      const bright = route ? all.filter((element) => route.nodes.has(element.id()) || route.edges.has(element.id())) : node.closedNeighborhood();
      if (bright.nonempty()) {
        all.not(bright).addClass("faded");
        bright.edges().addClass("strong");
      }
      const found = cy.nodes().filter((element) => matches.has(element.id()));
      found.removeClass("faded").addClass("match");
      const named = [bright.nodes(), found].find((some) => some.nonempty()) ?? cy.nodes();
      if (named.length <= this.#container.clientWidth / NAME_ROOM_PX) named.addClass("named");
      node.removeClass("faded").addClass("chosen named");
    });
    this.#scaleNames();
    this.#placeNames();
  }

  /** Names of what is emphasised can be read at any zoom. */
  #scaleNames(): void {
    const cy = this.#cy;
    if (cy === undefined) return;
    const size = Math.max(NAME_SIZE, LABEL_PX / cy.zoom());
    cy.batch(() => {
      const named = cy.nodes(".named, .under");
      this.#named?.not(named).removeStyle("font-size text-max-width");
      named.style({ "font-size": size, "text-max-width": `${size * WIDEST}px` });
      this.#named = named;
    });
  }

  recolour(): void {
    const cy = this.#cy;
    cy?.style(stylesheet(palette(this.#container), cy.edges().length > DENSE, this.#pixel));
  }

  fit(): void {
    this.#cy?.fit(undefined, 30);
    // A picture of a few nodes is not blown up.
    if (this.#cy && this.#cy.zoom() > 1.4) this.#cy.zoom({ level: 1.4, renderedPosition: this.#middle() });
  }

  zoom(factor: number): void {
    const cy = this.#cy;
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: this.#middle() });
  }

  pan(x: number, y: number): void {
    this.#cy?.panBy({ x, y });
  }

  #middle(): { x: number; y: number } {
    return { x: this.#container.clientWidth / 2, y: this.#container.clientHeight / 2 };
  }

  /** Brings a node into sight, unless it is there. */
  reveal(id: string): void {
    const cy = this.#cy;
    const node = cy?.getElementById(id);
    if (cy === undefined || node === undefined || node.empty()) return;
    const { x, y } = node.renderedPosition();
    const { clientWidth: width, clientHeight: height } = this.#container;
    if (x > 40 && y > 40 && x < width - 40 && y < height - 40) return;
    if (this.#still) cy.center(node);
    else cy.animate({ center: { eles: node } }, { duration: MOVE_MS });
  }

  /** The neighbour of a node that lies most in that direction. */
  towards(id: string, arrow: Arrow): string | undefined {
    const node = this.#cy?.getElementById(id);
    if (node === undefined || node.empty()) return undefined;
    const from = node.position();
    const turn = (other: NodeSingular) => {
      const to = other.position();
      const angle = Math.atan2(to.y - from.y, to.x - from.x) - ANGLES[arrow];
      return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
    };
    const best = (node.neighborhood().nodes() as unknown as NodeCollection).min((other) => turn(other as NodeSingular));
    return best.ele && best.value <= Math.PI / 2 ? best.ele.id() : undefined;
  }

  async png(): Promise<Blob | undefined> {
    const bg = palette(this.#container).surface;
    return this.#cy?.png({ output: "blob-promise", full: true, bg, scale: 2, maxWidth: 6000, maxHeight: 6000 }) as unknown as Promise<Blob> | undefined;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#cy?.destroy();
    this.#cy = undefined;
  }
}
