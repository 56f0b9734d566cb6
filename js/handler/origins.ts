/** Which web pages may call. Browsers say on whose behalf they ask; other clients do not. */

/** Origins as browsers send them, or all. */
export type Origins = readonly string[] | "*";

/** What browsers send as the origin of a page that has none to show. */
const HIDDEN = "null";

/** Whether a page asks that may not. */
export function isForeign(headers: Headers, url: string, allowed: Origins): boolean {
  const origin = askingOrigin(headers, url);
  return origin !== undefined && allowed !== "*" && !allowed.includes(origin);
}

/** Of no page: undefined. For an image, or where a link leads, browsers ask without `Origin`; then they say how near the page is. */
function askingOrigin(headers: Headers, url: string): string | undefined {
  const origin = headers.get("origin");
  if (origin !== null) return origin;
  const site = headers.get("sec-fetch-site") ?? "none";
  if (site === "none") return undefined;
  return site === "same-origin" ? new URL(url).origin : HIDDEN;
}

/** What lets a page of another origin read the answer; nothing for a request that no such page makes. */
export function crossOrigin(headers: Headers, methods: string): Record<string, string> {
  const origin = headers.get("origin");
  if (origin === null) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": methods,
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "*",
    "access-control-expose-headers": "x-amzn-requestid",
    vary: "origin",
  };
}
