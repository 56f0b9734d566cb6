/** The service reference, loaded when it is first wanted. */

import { signal } from "@preact/signals";
import type { ServiceReference } from "iamlet";

export interface Reference {
  readonly pack: ServiceReference;
  readonly services: readonly string[];
  readonly actions: (service: string) => readonly string[];
}

export const reference = signal<Reference | null>(null);

export function loadReference(): Promise<Reference> {
  return Promise.reject(new Error("the service reference is not there"));
}

/** The services and actions that a text may become. */
export function actionsLike(_text: string, _limit?: number): readonly string[] {
  return [];
}
