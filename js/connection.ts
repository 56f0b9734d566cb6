import type { Account, Answer, WireRequest, WireResponse } from "./account.js";
import { readCaller } from "./caller.js";
import { readCall } from "./call.js";
import { canStart, init } from "./engine.js";

/** A client's way to an account: it says who calls, and ends when the client is freed. */
export class Connection {
  readonly #account: Account;
  readonly #caller: string;
  #open = true;

  constructor(account: Account, caller: string) {
    account.retain();
    this.#account = account;
    this.#caller = caller;
  }

  get account(): Account {
    if (!this.#open) throw new Error("this IAM was freed");
    return this.#account;
  }

  /** Another one to the same account. */
  as(caller: unknown): Connection {
    return new Connection(this.account, readCaller(caller));
  }

  call(name: unknown, input: unknown): Answer {
    return this.account.run(this.#caller, readCall(name, input));
  }

  /** As `call`; the input is read at once, and the module is loaded where that takes time. */
  async send(name: unknown, input: unknown): Promise<Answer> {
    const call = readCall(name, input);
    await this.ready();
    return this.account.run(this.#caller, call);
  }

  /** Loads the module where that takes time. */
  async ready(): Promise<void> {
    if (!canStart()) await init();
  }

  /** Answers a request as the service does. */
  respond(request: WireRequest): WireResponse {
    return this.account.respond(this.#caller, request);
  }

  /** The URL of a call. */
  presign(name: unknown, input: unknown, options: string): string {
    return this.account.presign(this.#caller, readCall(name, input), options);
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#account.release();
  }
}
