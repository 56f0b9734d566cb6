/** What `iamlet/handler` gives: an account behind the protocol of AWS. */

export type { AccountSource } from "./handler/accounts.js";
export { createFetchHandler } from "./handler/fetch.js";
export type { FetchHandler, FetchHandlerOptions } from "./handler/fetch.js";
export { createRequestHandler } from "./handler/request.js";
export type { HandlerOptions, HttpRequestLike, HttpResponseLike, RequestHandler } from "./handler/request.js";
