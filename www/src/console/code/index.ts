/** The same call in each of the languages. */

import { boto3Code } from "./boto3";
import type { CodeCall } from "./call";
import { cliCode } from "./cli";
import { iamletCode } from "./iamlet";
import { sdkCode } from "./sdk";

export type { CodeCall } from "./call";
export { jsLiteral, pythonLiteral } from "./literal";
export { commandLine, shellQuote } from "./shell";

export const LANGUAGES = ["sdk", "boto3", "cli", "iamlet"] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_TITLES: Readonly<Record<Language, string>> = {
  sdk: "JavaScript SDK",
  boto3: "boto3",
  cli: "AWS CLI",
  iamlet: "iamlet",
};

const WRITERS: Readonly<Record<Language, (call: CodeCall) => string>> = { sdk: sdkCode, boto3: boto3Code, cli: cliCode, iamlet: iamletCode };

export function codeFor(language: Language, call: CodeCall): string {
  return WRITERS[language](call);
}
