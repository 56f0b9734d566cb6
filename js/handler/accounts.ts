/** Which account a request is for. */

import type { WireRequest, WireResponse } from "../account.js";
import { IAM, clientConnection } from "../client.js";
import { typeError } from "../json.js";
import { refusal } from "./answers.js";
import { scopeOf } from "./scope.js";

/**
 * One account for all requests, or the account of an access key's id (empty where a request has none) and of the region
 * that it is signed for. Where there is none, the request is refused.
 */
export type AccountSource = IAM | ((accessKeyId: string, region: string) => IAM | undefined | Promise<IAM | undefined>);

/** Finds whom a request is for. What it gives makes the call, there and then. */
export type Finder = (request: WireRequest) => Promise<() => WireResponse>;

/** Throws TypeError for what is no source of accounts. */
export function finder(source: AccountSource): Finder {
  if (!(source instanceof IAM) && typeof source !== "function") throw typeError("iam", "an IAM, or a function from an access key's id to one", source);
  if (source instanceof IAM) return (request) => callOn(source, request);
  return async (request) => {
    const { accessKeyId, region } = scopeOf(request);
    const iam = await source(accessKeyId, region);
    if (iam === undefined) return () => unknownKey(accessKeyId);
    if (!(iam instanceof IAM)) throw typeError("iam(accessKeyId)", "an IAM", iam);
    return callOn(iam, request);
  };
}

async function callOn(iam: IAM, request: WireRequest): Promise<() => WireResponse> {
  const connection = clientConnection(iam);
  await connection.ready();
  return () => connection.respond(request);
}

/** As an account answers who has no key, or one that was deleted. */
function unknownKey(accessKeyId: string): WireResponse {
  return accessKeyId === ""
    ? refusal(403, "MissingAuthenticationToken", "Request is missing Authentication Token")
    : refusal(403, "InvalidClientTokenId", "The security token included in the request is invalid.");
}
