/** `iamlet whoami`: whose credentials an endpoint takes an access key for. */

import { EXIT, UsageError, readOptions } from "./usage.js";

const BODY = "Action=GetCallerIdentity&Version=2011-06-15";

const DEFAULT_ENDPOINT = "http://127.0.0.1:4599";

export async function whoami(words: readonly string[]): Promise<number> {
  const { AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const given = readOptions(words, {
    endpoint: { type: "string", default: AWS_ENDPOINT_URL_STS || AWS_ENDPOINT_URL || DEFAULT_ENDPOINT },
    "access-key": { type: "string", default: AWS_ACCESS_KEY_ID ?? "" },
    region: { type: "string", default: AWS_REGION || AWS_DEFAULT_REGION || "us-east-1" },
    json: { type: "boolean", default: false },
  });
  const { endpoint, region, "access-key": key } = given;
  if (!isEndpoint(endpoint)) throw wrong("--endpoint", "an address such as http://127.0.0.1:4599", endpoint);
  if (key === "") throw new UsageError("--access-key is missing, and AWS_ACCESS_KEY_ID is not set");
  if (!/^[!-+.0-~-]+$/.test(key)) throw wrong("--access-key", "an id without blanks, commas and slashes", key);
  if (!/^[a-z\d-]+$/.test(region)) throw wrong("--region", "a name such as us-east-1", region);
  const identity = await ask(endpoint, `AWS4-HMAC-SHA256 Credential=${key}/${today()}/${region}/sts/aws4_request`);
  console.log(given.json ? JSON.stringify(identity, null, 2) : identity.Arn);
  return EXIT.fine;
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username + password === "";
}

function wrong(option: string, expected: string, got: string): UsageError {
  return new UsageError(`${option}: expected ${expected}, got ${JSON.stringify(got)}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10).replaceAll("-", "");
}

async function ask(endpoint: string, authorization: string): Promise<Record<"UserId" | "Account" | "Arn", string>> {
  const { status, text } = await posted(endpoint, authorization);
  const member = (name: string) => plain(new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? "");
  const identity = { UserId: member("UserId"), Account: member("Account"), Arn: member("Arn") };
  if (status === 200 && identity.Arn !== "") return identity;
  const code = member("Code");
  throw new Error(code === "" ? `${endpoint} answers ${status}, and not as STS does` : `${code}: ${member("Message")}`);
}

/** Text of XML as it was before it was escaped. */
function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
}

async function posted(endpoint: string, authorization: string): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
      body: BODY,
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const { cause } = error as Error;
    throw new Error(`${endpoint} does not answer: ${cause instanceof Error && cause.message !== "" ? cause.message : (error as Error).message}`);
  }
}
