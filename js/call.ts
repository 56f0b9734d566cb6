/** Calls on their way in, and the errors that they end in. */

import type { ServiceReport } from "./engine.js";
import { IAMServiceException, ValidationError } from "./exceptions.js";
import { readInput } from "./input.js";
import { unknownOperation } from "./names.js";
import type { OperationName } from "./names.js";
import { exceptions, operations } from "./operations.gen.js";

/** An operation with its input, ready to run. */
export interface Call {
  readonly name: OperationName;
  readonly input: string;
}

/** Reads a call; throws ValidationError for an operation that does not exist and for input that is no data. */
export function readCall(name: unknown, input: unknown): Call {
  if (!isOperation(name)) throw unknownOperation(name);
  return { name, input: JSON.stringify(readInput(name, input)) };
}

function isOperation(name: unknown): name is OperationName {
  return typeof name === "string" && Object.hasOwn(operations, name);
}

/** The exception for an error that the service answers. */
export function serviceError(report: ServiceReport): IAMServiceException {
  const failure = { ...report, name: report.code };
  if (report.code === "ValidationError") return new ValidationError(failure);
  const known = Object.hasOwn(exceptions, report.code) ? exceptions[report.code as keyof typeof exceptions] : undefined;
  return known === undefined ? new IAMServiceException(failure) : new known(failure);
}
