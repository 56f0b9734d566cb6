/** What "copy as" gives. */

export interface Copied {
  readonly text: string;
  /** What could not be said in that form, in sentences. */
  readonly notices: readonly string[];
}

/** A form cannot be made; says why in a sentence. */
export class CopyError extends Error {}
