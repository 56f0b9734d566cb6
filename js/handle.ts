/// <reference lib="esnext.disposable" preserve="true" />
/** Handles to what lives in the wasm memory: rebuilt when the instance was replaced, released when their owner goes. */

import { failure, generation, start } from "./engine.js";

const UNBUILT = -1;
const FREED = -2;

interface Slot {
  handle: number;
  generation: number;
  readonly release: (handle: number) => void;
}

let abandoned: FinalizationRegistry<Slot> | undefined;

export class Handle {
  readonly #slot: Slot;
  readonly #noun: string;
  readonly #build: () => number;

  /** `build` makes the thing anew from its source; `release` must not hold on to `owner`. */
  constructor(owner: object, noun: string, build: () => number, release: (handle: number) => void) {
    this.#slot = { handle: 0, generation: UNBUILT, release };
    this.#noun = noun;
    this.#build = build;
    if (typeof FinalizationRegistry !== "undefined") {
      abandoned ??= new FinalizationRegistry(letGo);
      abandoned.register(owner, this.#slot, this.#slot);
    }
  }

  /** The number by which the running instance knows the thing. */
  get value(): number {
    const slot = this.#slot;
    return slot.generation === generation ? slot.handle : this.#rebuild();
  }

  get freed(): boolean {
    return this.#slot.generation === FREED;
  }

  /** Throws when the thing was freed. */
  assertUsable(): void {
    if (this.freed) throw new Error(`this ${this.#noun} was freed`);
  }

  #rebuild(): number {
    this.assertUsable();
    start();
    const slot = this.#slot;
    slot.handle = this.#build();
    slot.generation = generation;
    return slot.handle;
  }

  /** Lets go of what was built: the next use builds it anew. */
  renew(): void {
    if (this.freed) return;
    letGo(this.#slot);
    this.#slot.generation = UNBUILT;
  }

  free(): void {
    const slot = this.#slot;
    abandoned?.unregister(slot);
    letGo(slot);
    slot.generation = FREED;
  }
}

/** Never throws: a fault in here ends the generation, and with it the thing that was to be released. */
function letGo(slot: Slot): void {
  if (slot.generation !== generation) return;
  try {
    slot.release(slot.handle);
  } catch (thrown) {
    failure(thrown);
  }
}

/** Lets `using` free the objects of a class, where the runtime knows the symbol. */
export function makeDisposable(prototype: { free(): void }): void {
  if (typeof Symbol.dispose !== "symbol") return;
  const dispose = function (this: { free(): void }): void {
    this.free();
  };
  Object.defineProperty(prototype, Symbol.dispose, { value: dispose, configurable: true, writable: true });
}
