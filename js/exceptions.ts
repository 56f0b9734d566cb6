/** The errors of the IAM service, named and shaped as its SDK has them. */

/** What every answer carries, good or bad. */
export interface ResponseMetadata {
  httpStatusCode: number;
  /** All zeros where the call was refused before it was a request. */
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
  readonly requestId?: string;
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
    this.$metadata = metadata(failure.status, failure.requestId);
  }
}

/** The input does not have the shape that the operation takes. */
export class ValidationError extends IAMServiceException {
  constructor(failure: Pick<ServiceFailure, "message"> & Partial<ServiceFailure>) {
    super({ name: "ValidationError", code: "ValidationError", status: 400, ...failure });
  }
}

const NO_REQUEST = "00000000-0000-0000-0000-000000000000";

/** What a response carries beside its output. */
export function metadata(httpStatusCode: number, requestId: string = NO_REQUEST): ResponseMetadata {
  return { httpStatusCode, requestId, attempts: 1, totalRetryDelay: 0 };
}
