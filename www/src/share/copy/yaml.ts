/** Plain data as YAML: only the test files use it, so it is loaded with them. */

import { Document, isScalar, parseDocument, visit } from "yaml";

/** `comment` goes first. */
export function toYaml(value: object, comment: string): string {
  const document = new Document(value);
  document.commentBefore = comment;
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.includes("\n")) node.type = "BLOCK_LITERAL";
    },
    Pair(_, pair) {
      // A blank line before each part, and none between the members of one.
      if (isScalar(pair.key) && (pair.key.value === "policies" || pair.key.value === "tests" || pair.key.value === "playground")) pair.key.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 110 });
}

/** Throws an Error that says where the text is not YAML. */
export function fromYaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) throw new Error(error.message.split("\n")[0]);
  return document.toJS({ maxAliasCount: 100 });
}
