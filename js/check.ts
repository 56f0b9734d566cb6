import { documentText } from "./document.js";
import { callWasm, start } from "./engine.js";
import { wellFormed } from "./json.js";
import type { PolicyDocument } from "./types.js";
import * as glue from "./wasm/iamlet.js";

/** What IAM answers to a document that it does not accept. */
export interface DocumentRefusal {
  code: string;
  message: string;
}

/** What IAM would answer when the document is saved, as an identity policy or as a role's trust policy; `undefined` if it would accept it. */
export function checkPolicyDocument(document: PolicyDocument, policyType: "identity" | "trust"): DocumentRefusal | undefined {
  const text = documentText(document, "document");
  const type = wellFormed(policyType, "policyType");
  start();
  const refusal = callWasm(() => glue.check_document(text, type));
  return refusal === "" ? undefined : JSON.parse(refusal);
}
