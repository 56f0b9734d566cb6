/** How patterns with `*` and `?` stand to each other. */

/** Whether everything that `narrow` takes, `wide` takes too. */
export function covers(wide: string, narrow: string): boolean {
  // A `*` of the narrow one is taken by a `*` alone, its `?` by a `*` or a `?`: then reading it as plain text is exact enough.
  let [at, of, star, resume] = [0, 0, -1, 0];
  while (of < narrow.length) {
    const sign = wide[at];
    if (sign === "*") {
      star = at++;
      resume = of;
    } else if (sign !== undefined && (sign === narrow[of] || (sign === "?" && narrow[of] !== "*"))) {
      at++;
      of++;
    } else if (star >= 0) {
      at = star + 1;
      of = ++resume;
    } else {
      return false;
    }
  }
  while (wide[at] === "*") at++;
  return at === wide.length;
}

/** `*` takes anything, `+` anything without colons and slashes, `?` one character, a longer text itself. */
export type Piece = { readonly any: "*" | "+" | "?" } | { readonly char: string };

export function pieces(pattern: string): Piece[] {
  return [...pattern].map((char) => (char === "*" || char === "?" ? { any: char } : { char }));
}

/** Whether some text is taken by both. */
export function meets(one: readonly Piece[], other: readonly Piece[]): boolean {
  // Row by row from the end: whether the rests of both, from each place, have a text in common.
  let below = new Uint8Array(other.length + 2);
  for (let at = one.length; at >= 0; at--) {
    const row = new Uint8Array(other.length + 2);
    for (let of = other.length; of >= 0; of--) row[of] = pair(one[at], other[of], below[of]!, row[of + 1]!, below[of + 1]!) ? 1 : 0;
    below = row;
  }
  return below[0] === 1;
}

/** By what is known of the rests: `down` is without the first piece of one, `right` without that of the other. */
function pair(one: Piece | undefined, other: Piece | undefined, down: number, right: number, both: number): boolean {
  if (!one && !other) return true;
  // A star takes nothing (the other stays), or one piece of the other (it stays itself).
  if (isStar(one) && (down || (other && (isStar(other) || takes(one, other)) && right))) return true;
  if (isStar(other) && (right || (one && !isStar(one) && takes(other, one) && down))) return true;
  if (!one || !other || isStar(one) || isStar(other)) return false;
  return ("any" in one || "any" in other || one.char === other.char) && both === 1;
}

function isStar(piece: Piece | undefined): piece is { any: "*" | "+" } {
  return piece !== undefined && "any" in piece && piece.any !== "?";
}

function takes(star: { any: "*" | "+" }, piece: Piece): boolean {
  return star.any === "*" || !("char" in piece) || (piece.char !== ":" && piece.char !== "/");
}
