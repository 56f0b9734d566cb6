/** What an editor shows beside its text. */

/** Something wrong, or worth knowing, in a text. Offsets in UTF-16 units; `to` is exclusive. */
export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

/** A whole statement, marked in the margin. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly tone: "allow" | "deny" | "near";
  readonly title: string;
}

/** Beyond this many UTF-16 units a text is edited plainly: no highlighting, no wrapping, no findings but the engine's. */
export const PLAIN_BEYOND = 1 << 20;
