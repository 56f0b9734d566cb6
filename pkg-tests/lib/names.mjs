/** The names of operations in the languages that call them. */

import { iamlet } from "./package.mjs";

/** As the AWS CLI has it: `create-user`. */
export function kebab(operation) {
  return iamlet.operations[operation].snake.replaceAll("_", "-");
}
