/** A request that is not let through, with the answer to it. */
export class Refusal extends Error {
  /** `error` is a word for programs, `message` is for people, and `cause` for the log only. */
  constructor(status, error, message, { headers = {}, cause } = {}) {
    super(message, { cause });
    this.status = status;
    this.error = error;
    this.headers = headers;
  }

  get response() {
    return Response.json({ error: this.error, message: this.message }, { status: this.status, headers: this.headers });
  }
}
