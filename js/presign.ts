/** URLs that are calls. */

import { options, toJson, typeError, wellFormed, withoutMember } from "./json.js";
import type { Json, Rules } from "./json.js";

/** An access key that signs; the credentials of a client of the SDK are one, too. */
export interface SigningCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials. */
  readonly sessionToken?: string;
}

interface Signing {
  /** Seconds for which the URL is good: an hour if not given, a week at most. */
  readonly ExpiresIn?: number;
  /** How the URL will be asked for; default: `POST`. */
  readonly HttpMethod?: "GET" | "POST";
  /** Default: the calling user's first active access key in the account. */
  readonly Credentials?: SigningCredentials;
  /** For which it is signed; default: the one where the partition has IAM. */
  readonly Region?: string;
  /** A URL without a path; default: that of IAM in the partition. */
  readonly Endpoint?: string;
}

/** What a URL is made from; `Params` is the operation's input. */
export type PresignOptions<Input> = Signing & ({} extends Input ? { readonly Params?: Input } : { readonly Params: Input });

/** They may be left out where the input may be. */
export type PresignArguments<Input> = {} extends Input ? [options?: PresignOptions<Input>] : [options: PresignOptions<Input>];

const MEMBERS = ["Params", "ExpiresIn", "HttpMethod", "Credentials", "Region", "Endpoint"];
const METHODS: readonly unknown[] = ["GET", "POST"];
/** Members of the SDK's credentials that say where they are from and how long they are good. */
const NOT_SIGNED_WITH = ["$source", "expiration", "accountId", "credentialScope"];
const RULES: Rules = { omitUndefined: true, noNull: true };

/** The input of the operation, and the rest as the engine takes it. */
export function readPresigning(given: unknown = {}): { readonly params: unknown; readonly json: string } {
  const { Params: params, HttpMethod, Endpoint, Credentials, ...others } = options(given, "options", MEMBERS);
  const signing = Credentials === undefined ? others : { ...others, Credentials: ofUse(Credentials) };
  const json = toJson(signing, "", RULES) as { [member: string]: Json };
  if (HttpMethod !== undefined) json.HttpMethod = readMethod(HttpMethod);
  if (Endpoint !== undefined) json.Endpoint = readEndpoint(Endpoint);
  return { params, json: JSON.stringify(json) };
}

/** What of credentials a signature is made from. */
function ofUse(credentials: unknown): unknown {
  return typeof credentials === "object" && credentials !== null ? NOT_SIGNED_WITH.reduce(withoutMember, credentials) : credentials;
}

function readMethod(method: unknown): string {
  if (!METHODS.includes(method)) throw typeError("HttpMethod", '"GET" or "POST"', method);
  return method as string;
}

/** The URL without the `/` behind its host. */
function readEndpoint(endpoint: unknown): string {
  const url = parseUrl(wellFormed(endpoint, "Endpoint"));
  const web = url?.protocol === "https:" || url?.protocol === "http:";
  if (url === undefined || !web || url.href !== `${url.origin}/`) {
    throw new TypeError("Endpoint: expected an http or https URL without a path");
  }
  return url.origin;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
