/** The engine, started once. */

import { init } from "iamlet/authorizer";

let started: Promise<void> | undefined;

/** Resolves when decisions can be made. */
export function engine(): Promise<void> {
  started ??= init();
  return started;
}
