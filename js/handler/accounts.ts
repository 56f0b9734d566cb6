/** Which account a request is for. */

import type { WireRequest, WireResponse } from "../account.js";
import { IAM, clientConnection } from "../client.js";
import { typeError } from "../json.js";
import { scopeOf } from "./scope.js";

/** One account for all requests, or the account of an access key's id (empty where a request has none) and of the region that it is signed for. */
export type AccountSource = IAM | ((accessKeyId: string, region: string) => IAM | Promise<IAM>);

/** Answers requests by the account that each is for. */
export type Responder = (request: WireRequest) => Promise<WireResponse>;

/** Throws TypeError for what is no source of accounts. */
export function responder(source: AccountSource): Responder {
  if (!(source instanceof IAM) && typeof source !== "function") throw typeError("iam", "an IAM, or a function from an access key's id to one", source);
  return async (request) => {
    const iam = source instanceof IAM ? source : await chosen(source, request);
    if (!(iam instanceof IAM)) throw typeError("iam(accessKeyId)", "an IAM", iam);
    return clientConnection(iam).respond(request);
  };
}

function chosen(source: Exclude<AccountSource, IAM>, request: WireRequest): IAM | Promise<IAM> {
  const { accessKeyId, region } = scopeOf(request);
  return source(accessKeyId, region);
}
