/** Calls as they go over the wire, by hand. */

import { request } from "node:http";

const VERSION = { iam: "2010-05-08", sts: "2011-06-15" };

/** The headers of a signed request. */
export const signed = ({ key = "AKIDEXAMPLE", region = "us-east-1", service = "iam" } = {}) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260102/${region}/${service}/aws4_request, SignedHeaders=host, Signature=00`,
  "content-type": "application/x-www-form-urlencoded",
});

/** The body of a call. */
export const form = (Action, parameters = {}, service = "iam") => new URLSearchParams({ Action, Version: VERSION[service], ...parameters }).toString();

/** A request with any headers, of which fetch would refuse some; answers `{ status, headers, text }`. */
export function ask(url, { method = "POST", headers = signed(), body = "", agent } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
