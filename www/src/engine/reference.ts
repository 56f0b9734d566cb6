/** What AWS's services have, by the package's data: loaded when it is first wanted. */

import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { ServiceReference } from "iamlet";

export interface Reference {
  readonly pack: ServiceReference;
}

/** `null` until it is loaded. */
export const reference: Signal<Reference | null> = signal(null);

let loading: Promise<Reference> | undefined;

export function loadReference(): Promise<Reference> {
  loading ??= import("iamlet/data/service-reference").then(({ default: pack }) => (reference.value = { pack }));
  return loading;
}
