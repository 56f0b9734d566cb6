/** Where a request's signature is good for. */

import type { WireRequest } from "../account.js";

/** What a signature says of its request. */
export interface Scope {
  /** Empty where the request is not signed. */
  readonly accessKeyId: string;
  readonly region: string;
}

/** By how the names of their regions begin. */
const PARTITIONS: readonly (readonly [string, string])[] = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-iso-", "aws-iso"],
  ["us-isob-", "aws-iso-b"],
  ["us-isof-", "aws-iso-f"],
  ["eu-isoe-", "aws-iso-e"],
  ["eusc-", "aws-eusc"],
];

/** The scope that the header names, or the credential among the names with values, as of a URL that was signed before. */
export function scopeOf({ authorization, query, body }: WireRequest): Scope {
  const credential =
    authorization === "" ? new URLSearchParams(`&${query}&${body}`).get("X-Amz-Credential") : /Credential=([^, ]*)/.exec(authorization)?.[1];
  const [accessKeyId = "", , region = ""] = (credential ?? "").split("/");
  return { accessKeyId, region };
}

/** The partition that a region is in. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
