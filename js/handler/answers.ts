/** Answers that come from the server rather than from the service, in the same form. */

import type { WireResponse } from "../account.js";

/** The headers of an answer. */
export function answerHeaders({ requestId }: WireResponse): Record<string, string> {
  return { "content-type": "text/xml;charset=utf-8", "x-amzn-requestid": requestId };
}

/** An answer as a fetch-style runtime gives it. */
export function toResponse(answer: WireResponse): Response {
  return new Response(answer.xml, { status: answer.status, headers: answerHeaders(answer) });
}

/** An error of the server's own. `code` and `message` hold nothing that XML would have to escape. */
export function refusal(status: number, code: string, message: string): WireResponse {
  const requestId = crypto.randomUUID();
  const fault = status < 500 ? "Sender" : "Receiver";
  const xml = `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>${fault}</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status, requestId, xml };
}

/** What is answered when something fails that should not. Its cause is for the owner of the server, not for the caller. */
export function internalFailure(): WireResponse {
  return refusal(500, "InternalFailure", "The request processing has failed because of an unknown error, exception or failure.");
}
