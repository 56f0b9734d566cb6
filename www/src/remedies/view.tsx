import type { Reason } from "iamlet/authorizer";

/** The smallest changes that would make the request allowed, each to be tried. */
export function Remedies(_props: { readonly reason: Reason }) {
  return null;
}
