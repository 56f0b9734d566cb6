import type { Account } from "./account.js";
import { Basis } from "./basis.js";
import { serviceError } from "./call.js";
import { readClock, timeOf } from "./clock.js";
import { callWasm } from "./engine.js";
import { Handle } from "./handle.js";
import { options, wellFormed } from "./json.js";
import * as glue from "./wasm/iamlet.js";

export interface AccountAuthorizerOptions {
  /** A user or role of the account, a session of a role, or the account's root user. */
  readonly principalArn: string;
  /** The time of a decision, for `aws:CurrentTime` and `aws:EpochTime`; default: the account's clock. */
  readonly clock?: () => Date;
}

/** The policies that a principal has in an account, as they are at each decision. */
export class AccountPolicies extends Basis {
  readonly #account: Account;
  readonly #now: () => number;
  readonly #handle: Handle;
  /** The account's version that the handle was built from. */
  #version = -1;

  constructor(account: Account, settings: unknown) {
    super();
    const { principalArn, clock } = options(settings, "options", ["principalArn", "clock"]);
    const principal = JSON.stringify({ principalArn: wellFormed(principalArn, "principalArn") });
    const given = readClock(clock);
    this.#account = account;
    this.#now = given === undefined ? () => account.now() : () => timeOf(given());
    const build = () => {
      const { handle, version } = account;
      const built = callWasm(() => glue.iam_authorizer_new(handle, principal), serviceError);
      this.#version = version;
      return built;
    };
    this.#handle = new Handle(this, "Authorizer", build, glue.authorizer_free);
    this.#handle.value;
    account.retain();
  }

  get handle(): number {
    if (this.#version !== this.#account.version) this.#handle.renew();
    return this.#handle.value;
  }

  now(): number {
    return this.#now();
  }

  update(): never {
    throw new Error("an authorizer of an account follows the account: change that instead");
  }

  assertUsable(): void {
    this.#handle.assertUsable();
  }

  free(): void {
    if (this.#handle.freed) return;
    this.#handle.free();
    this.#account.release();
  }
}
