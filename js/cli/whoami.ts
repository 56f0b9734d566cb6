/** `iamlet whoami`: whose credentials an endpoint takes an access key for. */

import { EXIT, UsageError, readOptions } from "./usage.js";

const BODY = "Action=GetCallerIdentity&Version=2011-06-15";

export async function whoami(words: readonly string[]): Promise<number> {
  const { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const given = readOptions(words, {
    endpoint: { type: "string", default: AWS_ENDPOINT_URL ?? "http://127.0.0.1:4599" },
    "access-key": { type: "string", default: AWS_ACCESS_KEY_ID ?? "" },
    region: { type: "string", default: AWS_REGION ?? AWS_DEFAULT_REGION ?? "us-east-1" },
    json: { type: "boolean", default: false },
  });
  const key = given["access-key"];
  if (key === "") throw new UsageError("--access-key is missing, and AWS_ACCESS_KEY_ID is not set");
  const answer = await ask(given.endpoint, `AWS4-HMAC-SHA256 Credential=${key}/${today()}/${given.region}/sts/aws4_request`);
  const member = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(answer.text)?.[1] ?? "";
  if (!answer.ok) throw new Error(`${member("Code")}: ${member("Message")}`);
  const identity = { UserId: member("UserId"), Account: member("Account"), Arn: member("Arn") };
  console.log(given.json ? JSON.stringify(identity, null, 2) : identity.Arn);
  return EXIT.fine;
}

function today(): string {
  return new Date().toISOString().slice(0, 10).replaceAll("-", "");
}

async function ask(endpoint: string, authorization: string): Promise<{ ok: boolean; text: string }> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
      body: BODY,
    });
    return { ok: response.ok, text: await response.text() };
  } catch (error) {
    const { cause } = error as Error;
    throw new Error(`${endpoint} does not answer: ${cause instanceof Error && cause.message !== "" ? cause.message : (error as Error).message}`);
  }
}
