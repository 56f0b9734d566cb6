/** The account's authorization details. */

import type { IAM } from "iamlet";

type Details = ReturnType<IAM["sync"]["getAccountAuthorizationDetails"]>;
export type DetailFilter = "User" | "Role" | "Group" | "LocalManagedPolicy" | "AWSManagedPolicy";

/** All pages of them. */
export function details(iam: IAM, filter: DetailFilter[] = ["User", "Role", "Group", "LocalManagedPolicy"]): Partial<Details> {
  const all: Record<string, unknown[]> = {};
  let marker: string | undefined;
  do {
    const page: Details = iam.sync.getAccountAuthorizationDetails({ Filter: filter, MaxItems: 1000, ...(marker ? { Marker: marker } : {}) });
    for (const [member, value] of Object.entries(page)) if (Array.isArray(value)) (all[member] ??= []).push(...value);
    marker = page.IsTruncated ? page.Marker : undefined;
  } while (marker);
  return all as Partial<Details>;
}
