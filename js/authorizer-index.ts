/** What `iamlet/authorizer` gives: deciding, without the client. */

export { Authorizer } from "./authorizer.js";
export type {
  AuthorizationRequest,
  AuthorizerOptions,
  AuthorizerUpdate,
  Context,
  ExplainOptions,
} from "./authorizer.js";
export type { PreparedContext } from "./context.js";
export { init } from "./engine.js";
export type { InitSource } from "./engine.js";
export { InternalError, NotInitializedError, PolicyError } from "./errors.js";
export type { PolicyErrorCode } from "./errors.js";
export type { NamedPolicy, PolicySource } from "./placed.js";
export { Policy } from "./policy.js";
export type { CompileOptions } from "./policy.js";
export type * from "./types.js";
