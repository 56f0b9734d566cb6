/** The official SDK over an account, by the package's request handler. */

import * as iam from "@aws-sdk/client-iam";
import { handlers } from "./package.mjs";

export const OPTIONS = { region: "us-east-1", maxAttempts: 1, credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "any" } };

/** A client of the SDK for a caller, which takes calls by their names. */
export function sdkClient(account, caller) {
  const key = caller?.accessKeyId;
  const requestHandler = handlers.createRequestHandler(caller === undefined || key !== undefined ? account : account.as(caller));
  const credentials = { accessKeyId: key ?? OPTIONS.credentials.accessKeyId, secretAccessKey: "any" };
  const client = new iam.IAMClient({ ...OPTIONS, credentials, requestHandler });
  return { call: (name, input = {}) => client.send(new iam[`${name}Command`](input)) };
}
