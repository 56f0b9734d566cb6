/** Runs of the worker, as the page sees them. */

import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import { cellCount } from "./plan";
import type { Block } from "./plan";
import type { Answer, Question } from "./protocol";
import type { Trouble } from "./solve";

export type RunState = "running" | "done" | "stopped" | "failed";

/** Cells come in while it runs; a new object stands for each step, over the same arrays. */
export interface Run {
  readonly state: RunState;
  readonly blocks: readonly Block[];
  /** For each block, by rows. */
  readonly cells: readonly Uint8Array[];
  readonly troubles: readonly (readonly Trouble[])[];
  readonly done: number;
  readonly total: number;
  /** From the start, the worker's own included. */
  readonly milliseconds: number;
  /** Why it failed. */
  readonly message?: string;
}

/** How often a run that goes on is shown. */
const SHOWN_MS = 150;

/** One question after the other: a new one takes the place of one that still runs. */
export class Runner {
  readonly run: Signal<Run | null> = signal(null);
  #worker: Worker | undefined;
  /** With the pieces that are not shown yet. */
  #latest: Run | undefined;

  start(blocks: readonly Block[]): void {
    this.dropRunning();
    const started = performance.now();
    this.#latest = {
      state: "running",
      blocks,
      cells: blocks.map((block) => new Uint8Array(cellCount(block))),
      troubles: blocks.map(() => []),
      done: 0,
      total: blocks.reduce((sum, block) => sum + cellCount(block), 0),
      milliseconds: 0,
    };
    this.run.value = this.#latest;
    const worker = this.warm();
    let shown = started;
    const step = (change: (run: Run) => Partial<Run>) => {
      if (this.#worker !== worker || this.#latest === undefined) return;
      const now = performance.now();
      this.#latest = { ...this.#latest, milliseconds: now - started, ...change(this.#latest) };
      // Counting a million cells takes a while: what is shown follows at a pace that leaves the page free.
      if (this.#latest.state === "running" && now - shown < SHOWN_MS) return;
      shown = now;
      this.run.value = this.#latest;
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "done") step(() => ({ state: "done" }));
      else if (data.kind === "failed") step(() => ({ state: "failed", message: data.message }));
      else step((run) => taken(run, data));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      step(() => ({ state: "failed", message: event.message || "the worker could not be started" }));
      this.#end();
    };
    worker.postMessage({ blocks } satisfies Question);
  }

  /** Starts the worker before there is something to decide. */
  warm(): Worker {
    this.#worker ??= new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    return this.#worker;
  }

  /** What is decided stays. */
  stop(): void {
    if (this.run.peek()?.state !== "running" || this.#latest === undefined) return;
    this.#end();
    this.run.value = { ...this.#latest, state: "stopped" };
  }

  /** Forgets the answers. */
  clear(): void {
    this.dropRunning();
    this.run.value = null;
  }

  /** Ends a run whose answers nobody waits for any more. */
  dropRunning(): void {
    if (this.run.peek()?.state !== "running") return;
    this.#end();
    this.run.value = null;
  }

  /** A worker that is busy hears nothing: it is ended, and the next run starts another. */
  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

function taken(run: Run, { block, from, cells, troubles }: Extract<Answer, { kind: "piece" }>): Partial<Run> {
  run.cells[block]!.set(cells, from);
  return {
    done: run.done + cells.length,
    troubles: troubles.length === 0 ? run.troubles : run.troubles.map((list, index) => (index === block ? [...list, ...troubles] : list)),
  };
}
