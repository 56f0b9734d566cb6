/**
 * Texts and lengths for the module, written straight into its memory. wasm-bindgen would ask the module for memory and give it
 * back for each text of each call, which costs more than a decision.
 */

import { callWasm, generation } from "./engine.js";
import * as glue from "./wasm/iamlet.js";

const encoder = new TextEncoder();
/** Room of the module that runs; empty when its memory was replaced by a larger one. */
let room = new Uint8Array(0);
let lengths = new Uint32Array(0);
let generationOfRoom = 0;

/** So many lengths have room; a request that has more goes in JSON. */
export const MOST_LENGTHS = 256;

/** Writes a text where the module looks for it; answers how many bytes it took. The module must run. */
export function writeText(text: string): number {
  if (generationOfRoom === generation) {
    const { read, written } = encoder.encodeInto(text, room);
    if (read === text.length) return written;
  }
  // Three bytes for a unit of UTF-16 are enough, whatever it is.
  const bytes = Math.max(text.length * 3, 1024);
  const from = callWasm(() => glue.text_room(bytes));
  room = new Uint8Array(memory(), from, bytes);
  lengths = new Uint32Array(0);
  generationOfRoom = generation;
  return encoder.encodeInto(text, room).written;
}

/** Writes the lengths of values where the module looks for them. */
export function writeLengths(of: readonly number[]): void {
  if (generationOfRoom !== generation) writeText("");
  if (lengths.length === 0) {
    const from = callWasm(() => glue.lengths_room(MOST_LENGTHS));
    lengths = new Uint32Array(memory(), from, MOST_LENGTHS);
  }
  lengths.set(of);
}

function memory(): ArrayBuffer {
  return (glue.text_memory() as WebAssembly.Memory).buffer;
}
