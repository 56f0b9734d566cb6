/** Names and addresses of machines, as options and as the header `Host` have them. */

import { isIPv6 } from "node:net";
import { UsageError } from "./usage.js";

/** A name or an address that an option gives; IPv6 may stand in brackets. */
export function readHost(option: string, text: string): string {
  const host = text.replace(/^\[(.*)\]$/, "$1");
  if (isIPv6(host) || /^[^\s:/?#@\\[\]]+$/.test(host)) return host;
  throw new UsageError(`${option}: expected a name or an address, without a port, got ${JSON.stringify(text)}`);
}

/** The one form of a name or an address that headers are compared in. */
export function inHeader(host: string): string {
  const [address = ""] = host.replace(/^\[(.*)\]$/, "$1").split("%");
  return isIPv6(address) ? new URL(`http://[${address}]`).hostname : host.toLowerCase();
}
