/** Where a listing goes on, as the opaque text of a `NextToken`. */

export interface Place {
  /** The token of the page; the first page has none. */
  readonly marker: string | undefined;
  /** How many items of each list, from there, were given before. */
  readonly given: readonly number[];
}

export function writePlace(place: Place, operation: string): string {
  return btoa(JSON.stringify([operation, place.marker ?? null, ...place.given]));
}

/** The place of a listing of `operation`, whose pages have as many `lists`. */
export function readPlace(token: unknown, operation: string, lists: number): Place {
  const place = typeof token === "string" ? decode(token, lists) : undefined;
  // What is written again must be the same: nothing else than what was given is a token.
  if (place === undefined || writePlace(place, operation) !== token) {
    throw new TypeError(`PaginationConfig.StartingToken: this is no NextToken of ${operation}`);
  }
  return place;
}

function decode(token: string, lists: number): Place | undefined {
  try {
    const [, marker, ...given] = JSON.parse(atob(token)) as unknown[];
    if (marker !== null && typeof marker !== "string") return undefined;
    return given.length === lists && given.every(isCount) ? { marker: marker ?? undefined, given } : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
