/** The changes that were made to an account since its base: what recovers it. */

/** Characters that are gathered before they are copied. */
const BLOCK = 1 << 16;

export class Journal {
  #blocks: string[] = [];
  #pieces: string[] = [];
  #gathered = 0;
  #length = 0;

  /** In UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  add(changes: string): void {
    this.#pieces.push(changes);
    this.#gathered += changes.length;
    this.#length += changes.length;
    if (this.#gathered >= BLOCK) this.#copyPieces();
  }

  // A piece is cut from an answer, and JavaScript engines keep the whole answer for it; joined they are a string of their own.
  #copyPieces(): void {
    this.#blocks.push(this.#pieces.join(""));
    this.#pieces = [];
    this.#gathered = 0;
  }

  clear(): void {
    this.#blocks = [];
    this.#pieces = [];
    this.#gathered = 0;
    this.#length = 0;
  }

  toString(): string {
    return this.#blocks.join("") + this.#pieces.join("");
  }
}
