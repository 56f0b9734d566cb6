/** The errors of the IAM service, named and shaped as its SDK has them. */

/** What every answer carries, good or bad. */
export interface ResponseMetadata {
  httpStatusCode: number;
  requestId: string;
  attempts: number;
  totalRetryDelay: number;
}

/** What the service reports of an error. */
export interface ServiceFailure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** An error that the IAM service answers. */
export class IAMServiceException extends Error {
  /** The code on the wire, e.g. `NoSuchEntity` where `name` is `NoSuchEntityException`. */
  readonly Code: string;
  readonly $fault: "client" | "server";
  readonly $metadata: ResponseMetadata;

  constructor(failure: ServiceFailure) {
    super(failure.message);
    this.name = failure.name;
    this.Code = failure.code;
    this.$fault = failure.status >= 500 ? "server" : "client";
    this.$metadata = metadata(failure.status);
  }
}

/** The input does not have the shape that the operation takes. */
export class ValidationError extends IAMServiceException {
  constructor(failure: Pick<ServiceFailure, "message"> & Partial<ServiceFailure>) {
    super({ name: "ValidationError", code: "ValidationError", status: 400, ...failure });
  }
}

/** The metadata of a response that is made now. */
export function metadata(httpStatusCode: number): ResponseMetadata {
  return { httpStatusCode, requestId: requestId(), attempts: 1, totalRetryDelay: 0 };
}

/** A random UUID. `crypto.randomUUID` is missing from pages that are served over plain HTTP. */
function requestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
