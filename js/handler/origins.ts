/** Which web pages may ask: browsers let any page send requests to this machine, and say where these come from. */

import type { FetchHandler } from "./fetch.js";
import { refusal, toResponse } from "./answers.js";

/** Origins, or all of them. */
export type Origins = readonly string[] | "*";

/** What browsers say of a request of another origin that does not name it. */
const ELSEWHERE = ["cross-site", "same-site"];

/** Refuses what other pages ask, and lets pages that may ask read the answers. */
export function forOrigins(origins: Origins, answer: FetchHandler): FetchHandler {
  return async (request) => {
    if (isForeign(request.headers, origins)) return toResponse(refusal(403, "AccessDenied", "Requests of this origin are not allowed."));
    const origin = request.headers.get("origin");
    if (origin === null) return answer(request);
    const preflight = request.method === "OPTIONS";
    const answered = preflight ? new Response(null, { status: 204 }) : await answer(request);
    for (const [name, value] of Object.entries(crossOrigin(request, origin))) answered.headers.set(name, value);
    return answered;
  };
}

/** A link or a picture is asked for without an origin, and its address can be a call. */
function isForeign(headers: Headers, origins: Origins): boolean {
  if (origins === "*") return false;
  const origin = headers.get("origin");
  return origin === null ? ELSEWHERE.includes(headers.get("sec-fetch-site") ?? "") : !origins.includes(origin);
}

function crossOrigin(request: Request, origin: string): Record<string, string> {
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "*",
    "access-control-expose-headers": "x-amzn-requestid",
    vary: "origin",
  };
}
