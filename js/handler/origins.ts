/** Which web pages may call: browsers let any page send requests to this machine, and say on whose behalf they ask; other clients do not. */

import { refusal, toResponse } from "./answers.js";
import type { FetchHandler } from "./fetch.js";

/** Origins as browsers send them, or all. */
export type Origins = readonly string[] | "*";

/** What is asked by them. */
export const METHODS = "GET, POST";

/** What browsers send as the origin of a page that has none to show. */
const HIDDEN = "null";

/** Refuses what other pages ask, and lets pages that may ask read the answers. */
export function forOrigins(allowed: Origins, answer: FetchHandler): FetchHandler {
  return async (request) => {
    if (isForeign(request, allowed)) return toResponse(refusal(403, "AccessDenied", "Requests of this origin are not allowed."));
    const origin = request.headers.get("origin");
    if (origin === null) return answer(request);
    const answered = request.method === "OPTIONS" ? new Response(null, { status: 204 }) : await answer(request);
    for (const [name, value] of Object.entries(crossOrigin(request, origin))) answered.headers.set(name, value);
    return answered;
  };
}

function isForeign(request: Request, allowed: Origins): boolean {
  const origin = askingOrigin(request);
  return origin !== undefined && allowed !== "*" && !allowed.includes(origin);
}

/** Of no page: undefined. For an image, or where a link leads, browsers ask without `Origin`; then they say how near the page is. */
function askingOrigin({ headers, url }: Request): string | undefined {
  const origin = headers.get("origin");
  if (origin !== null) return origin;
  const site = headers.get("sec-fetch-site") ?? "none";
  if (site === "none") return undefined;
  return site === "same-origin" ? new URL(url).origin : HIDDEN;
}

function crossOrigin({ headers }: Request, origin: string): Record<string, string> {
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": METHODS,
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "*",
    "access-control-expose-headers": "x-amzn-requestid",
    vary: "origin",
  };
}
