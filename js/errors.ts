/** The errors that do not come from the IAM service itself; those are in exceptions.ts. */

/** What is wrong with a policy document. */
export type PolicyErrorCode =
  | "InvalidJson"
  | "DuplicateKey"
  | "WrongType"
  | "UnknownElement"
  | "InvalidEffect"
  | "InvalidVersion"
  | "ExclusiveElements"
  | "ForbiddenElement"
  | "MissingElement"
  | "TooLarge"
  | "TooDeep";

/** A policy document that cannot be used, and where in its text. */
export class PolicyError extends Error {
  readonly code: PolicyErrorCode;
  /** The offending element, e.g. `Statement[0].Condition.StringEquals.aws:username`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 0, in UTF-16 units. */
  readonly column: number;
  /** The policy's name; empty when it was compiled without one. */
  readonly policy: string;

  constructor(report: { code: PolicyErrorCode; message: string; path: string; line: number; column: number; policy: string }) {
    super(report.message);
    this.code = report.code;
    this.path = report.path;
    this.line = report.line;
    this.column = report.column;
    this.policy = report.policy;
  }

  static {
    PolicyError.prototype.name = "PolicyError";
  }
}

/** Synchronous use in a browser before `await init()`. */
export class NotInitializedError extends Error {
  constructor() {
    super("iamlet is not initialized: await init() before synchronous use in a browser");
  }

  static {
    NotInitializedError.prototype.name = "NotInitializedError";
  }
}

/** A fault in iamlet. Its WebAssembly instance is replaced, and every object made before goes on working. */
export class InternalError extends Error {
  constructor(cause: unknown) {
    const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    super(`internal error in iamlet (${detail}); please report it. The next call starts on a fresh instance.`, { cause });
  }

  static {
    InternalError.prototype.name = "InternalError";
  }
}

/** An attribute of a resource was asked for before there was data to read it from. */
export class ResourceLoadError extends Error {
  constructor(attribute: string, loadable: boolean) {
    const remedy = loadable ? "await load() first" : "it cannot be loaded, and comes only with an action or a collection";
    super(`${attribute} is not known yet: ${remedy}`);
  }

  static {
    ResourceLoadError.prototype.name = "ResourceLoadError";
  }
}

/** A paginator for an operation that answers at once. */
export class OperationNotPageableError extends Error {
  constructor(operation: string) {
    super(`Operation cannot be paginated: ${operation}`);
  }

  static {
    OperationNotPageableError.prototype.name = "OperationNotPageableError";
  }
}

/** A waiter of `getWaiter` gave up; `cause` is the last error that it saw. */
export class WaiterError extends Error {
  constructor(waiter: string, reason: string, cause: unknown) {
    super(`Waiter ${waiter} failed: ${reason}`, { cause });
  }

  static {
    WaiterError.prototype.name = "WaiterError";
  }
}
