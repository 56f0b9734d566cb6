/** What an authorizer decides by: policies that the engine holds, and the time. */

import type { AuthorizerUpdate } from "./authorizer.js";

export abstract class Basis {
  /**
   * The number by which the running instance knows the policies, as they are now. It is asked for when all else was read:
   * code of the caller, in a clock or a proxy, may free them, and then the number may be that of others.
   */
  abstract get handle(): number;

  /** The time of a decision, in milliseconds. */
  abstract now(): number;

  abstract update(changes: AuthorizerUpdate): void;

  /** Throws when the policies were freed. */
  abstract assertUsable(): void;

  abstract free(): void;
}
