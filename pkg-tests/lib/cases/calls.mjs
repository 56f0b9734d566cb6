/**
 * Rows that open an account, call what is `given`, then `call`, then what follows. How inputs and expectations are
 * written stands in calls/write.mjs and calls/expect.mjs.
 */

import { iamlet, withPacks } from "../package.mjs";
import { isAbsent, difference } from "./calls/expect.mjs";
import { numbered, written } from "./calls/write.mjs";

/** When the first call happens; each later one is a second after the one before. */
const START = Date.parse("2026-01-02T03:04:05Z");

/** `clientOf` makes what the calls go through of an account for a caller: something with `call(operation, input)`. */
export async function calls(row, { define = {}, options = {}, given = [] }, clientOf = ofPackage) {
  const session = new Session(row.options ?? options, define, clientOf);
  try {
    return await check(row, given, session);
  } finally {
    session.iam.free();
  }
}

/** The package's own client. */
export function ofPackage(iam, caller) {
  return caller === undefined ? iam : iam.as(caller);
}

/** An account with its clock, and the outputs it gave. */
export class Session {
  #now = START;
  #define;
  #answers = [];
  #clientOf;

  constructor(options, define, clientOf) {
    this.#define = define;
    this.#clientOf = clientOf;
    this.iam = new iamlet.IAM({ ...withPacks(written(options, define, [])), clock: () => new Date(this.#now) });
  }

  /** `{ output }` or `{ error }`. */
  async call(operation, input, caller) {
    const client = this.#clientOf(this.iam, caller === undefined ? undefined : written(caller, this.#define, this.#answers));
    try {
      const output = await client.call(operation, this.written(input));
      this.#answers.push(output);
      return { output };
    } catch (error) {
      if (error.$metadata === undefined) throw error;
      return { error };
    } finally {
      this.#now += 1000;
    }
  }

  /** The response to a request, by `clientOf` of an account for a caller: something with `respond(request)`. */
  async respond(request, caller) {
    try {
      return await this.#clientOf(this.iam, caller && this.written(caller)).respond(request);
    } finally {
      this.#now += 1000;
    }
  }

  written(value) {
    return written(value, this.#define, this.#answers, { now: this.#now });
  }

  expectation(value) {
    return written(value, this.#define, this.#answers, { documents: "stay" });
  }

  /** Who calls, and what; nothing if the entry was no call. */
  by([first, ...rest]) {
    if (first === "$wait") this.#now += 1000 * rest[0];
    if (first === "$access") this.iam.sync.recordAccess(written(rest[0], this.#define, this.#answers));
    if (first === "$wait" || first === "$access") return {};
    return first === "$as" ? { caller: rest[0], call: rest.slice(1) } : { call: [first, ...rest] };
  }

  /** What is wrong with an answer; nothing is expected of one whose call must only succeed. */
  wrong(answer, expected, expectedError, what) {
    if (expectedError === undefined && answer.error !== undefined) return `${what}: ${answer.error}`;
    if (expectedError !== undefined && answer.error === undefined) {
      return `${what}: expected ${JSON.stringify(expectedError)}, got ${JSON.stringify(answer.output)}`;
    }
    if (expectedError === undefined) {
      return difference(this.expectation(expected ?? {}), answer.output, what);
    }
    const { Code: code, message, $metadata } = answer.error;
    return difference(this.expectation(expectedError), { code, message, status: $metadata.httpStatusCode }, what);
  }
}

async function check(row, shared, session) {
  for (const entry of [...shared, ...(row.given ?? [])]) {
    const wrong = await given(session, entry);
    if (wrong !== undefined) return wrong;
  }
  const answer = await session.call(...row.call, row.caller);
  const wrong = session.wrong(answer, row.output, row.error, row.call[0]) ?? strange(row.absent, answer.output);
  if (wrong !== undefined) return wrong;
  return follows(row, session);
}

/** What is wrong with what follows the call. */
export async function follows(row, session) {
  for (const entry of row.then ?? []) {
    const { caller, call } = session.by(entry);
    if (call === undefined) continue;
    const [operation, input, expected] = call;
    const next = await session.call(operation, input, caller);
    const problem = session.wrong(next, expected, expected?.$error, `then ${operation}`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * `[operation, input]`, or `["$repeat", times, operation, input]` with `{n}` in the input's texts. `["$as", caller, …]` is
 * any of these by somebody else than the root user, `["$wait", seconds]` lets time pass, `["$access", …]` records accesses.
 */
export async function given(session, entry) {
  const { caller, call } = session.by(entry);
  if (call === undefined) return undefined;
  const [operation, ...rest] = call;
  const [times, name, input] = operation === "$repeat" ? rest : [1, operation, rest[0]];
  for (let n = 1; n <= times; n += 1) {
    const answer = await session.call(name, operation === "$repeat" ? numbered(input, n) : input, caller);
    if (answer.error !== undefined) return `given ${name}: ${answer.error}`;
  }
  return undefined;
}

/** The first of the paths where something stands. */
function strange(paths = [], output) {
  const path = paths.find((path) => !isAbsent(path.split("."), output));
  return path && `${path} is there: ${JSON.stringify(output)}`;
}
