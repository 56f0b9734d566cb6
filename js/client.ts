import { Account, readCall } from "./account.js";
import type { Answer } from "./account.js";
import type { ResponseMetadata } from "./exceptions.js";
import { makeDisposable } from "./handle.js";
import { operations } from "./operations.gen.js";
import type { CamelOperations, SnakeOperations } from "./operations.gen.js";

export interface IAMOptions {
  /** Default: `123456789012`. */
  readonly accountId?: string;
  /** Default: `aws`. */
  readonly partition?: string;
  /** Simulations answer as before July 2026: one result for each pair of action and resource. */
  readonly legacySimulationResults?: boolean;
}

/** The name of an operation on the wire. */
export type OperationName = keyof typeof operations;

type TypesOf<Name extends OperationName> = CamelOperations[(typeof operations)[Name]["camel"]];
/** What an operation takes. */
export type InputOf<Name extends OperationName> = TypesOf<Name>["input"];
/** What an operation answers. */
export type OutputOf<Name extends OperationName> = TypesOf<Name>["output"] & { $metadata: ResponseMetadata };

type Operation = { input: object; output: object };
// Mapped key by key, so that editors show each operation's own description.
type Methods<Operations extends { [Name in keyof Operations]: Operation }> = {
  [Name in keyof Operations]: (
    input: Operations[Name]["input"],
  ) => Promise<Operations[Name]["output"] & { $metadata: ResponseMetadata }>;
};
type SyncMethods<Operations extends { [Name in keyof Operations]: Operation }> = {
  [Name in keyof Operations]: (input: Operations[Name]["input"]) => Operations[Name]["output"] & { $metadata: ResponseMetadata };
};

export interface IAM extends Methods<CamelOperations>, Methods<SnakeOperations>, Disposable {}

/** IAM, in memory: every operation as a method in both spellings, and by its name through `call`. */
export class IAM {
  /** The same operations without promises. */
  readonly sync: SyncIAM;
  readonly #account: Account;

  constructor(settings: IAMOptions = {}) {
    this.#account = new Account(this, settings);
    this.sync = new SyncIAM(this.#account);
  }

  /** Calls an operation by its name on the wire, e.g. `"SimulateCustomPolicy"`. */
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  call(name: string, input?: object): Promise<Answer>;
  async call(name: string, input?: object): Promise<Answer> {
    const call = readCall(name, input);
    await this.#account.ready();
    return this.#account.run(call);
  }

  /** Gives the memory back; any later use throws. */
  free(): void {
    this.#account.handle.free();
  }

  static {
    makeDisposable(this.prototype);
    addOperations(this.prototype);
  }
}

export interface SyncIAM extends SyncMethods<CamelOperations>, SyncMethods<SnakeOperations> {}

/** The operations of a client, each answering at once. */
export class SyncIAM {
  readonly #account: Account;

  /** Made by `IAM`. */
  constructor(account: Account) {
    this.#account = account;
  }

  /** Calls an operation by its name on the wire. */
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): OutputOf<Name>;
  call(name: string, input?: object): Answer;
  call(name: string, input?: object): Answer {
    return this.#account.run(readCall(name, input));
  }

  static {
    addOperations(this.prototype);
  }
}

/** Gives a class a method for every operation, in both spellings. */
function addOperations(prototype: { call(name: string, input?: object): unknown }): void {
  for (const [name, { camel, snake }] of Object.entries(operations)) {
    for (const spelling of [camel, snake]) {
      const method = {
        [spelling](this: typeof prototype, input?: object) {
          return this.call(name, input);
        },
      }[spelling];
      Object.defineProperty(prototype, spelling, { value: method, configurable: true, writable: true });
    }
  }
}
