import { accessJson } from "./access.js";
import type { Access } from "./access.js";
import { Account } from "./account.js";
import type { Answer } from "./account.js";
import { AccountPolicies } from "./account-policies.js";
import type { AccountAuthorizerOptions } from "./account-policies.js";
import { authorizerOver } from "./authorizer.js";
import type { Authorizer } from "./authorizer.js";
import { isBytes } from "./bytes.js";
import type { Caller } from "./caller.js";
import { Connection } from "./connection.js";
import { detailsJson } from "./details.js";
import { canStart, init } from "./engine.js";
import { makeDisposable } from "./handle.js";
import { typeError } from "./json.js";
import type {
  FullResult,
  InputArguments,
  InputOf,
  OperationMethods,
  OperationOf,
  OtherName,
  OutputOf,
  PagedOperation,
  SyncOperationMethods,
} from "./methods.js";
import { findOperation, unknownOperation } from "./names.js";
import type { OperationName, Spelling } from "./names.js";
import { operations } from "./operations.gen.js";
import { Paginator, isPaged } from "./paginator.js";
import { readPresigning } from "./presign.js";
import type { PresignArguments } from "./presign.js";
import { serviceResource } from "./resource/resource.js";
import type { ServiceResource } from "./resources.gen.js";
import { readSettings } from "./settings.js";
import type { IAMOptions } from "./settings.js";
import { Waiter } from "./waiter.js";
import type { WaiterInput, WaiterName } from "./waiter.js";

let connectionOf: (iam: IAM) => Connection;

export interface IAM extends OperationMethods, Disposable {
  /** `canPaginate` in Python's spelling. */
  can_paginate: IAM["canPaginate"];
  /** `getPaginator` in Python's spelling. */
  get_paginator: IAM["getPaginator"];
  /** `getWaiter` in Python's spelling. */
  get_waiter: IAM["getWaiter"];
  /** `generatePresignedUrl` in Python's spelling. */
  generate_presigned_url: IAM["generatePresignedUrl"];
}

/** IAM, in memory: every operation as a method in both spellings, and by its name through `call`. */
export class IAM {
  /** The same operations without promises. */
  readonly sync: SyncIAM;
  readonly #connection: Connection;

  /** A client of a new account. Throws TypeError naming an option that is wrong, PolicyError for a policy that cannot be used. */
  constructor(settings: IAMOptions = {}) {
    this.#connection = settings instanceof Connection ? settings : connect(settings, new Uint8Array());
    this.sync = new SyncIAM(this.#connection);
  }

  /**
   * A client of the account that `snapshot()` gave. The account's id and partition come with it; all other options (quotas,
   * organization, policies of AWS, clock, seed, caller) are to be given again.
   */
  static fromSnapshot(snapshot: Uint8Array, settings: IAMOptions = {}): IAM {
    if (!isBytes(snapshot)) throw typeError("snapshot", "a Uint8Array", snapshot);
    if (snapshot.length === 0) throw new TypeError("snapshot: the bytes are no snapshot");
    return over(connect(settings, new Uint8Array(snapshot)));
  }

  /** Calls an operation by its name on the wire, e.g. `"CreateUser"`. */
  call<Name extends OperationName>(name: Name, ...input: InputArguments<InputOf<Name>>): Promise<OutputOf<Name>>;
  call<Name extends string>(name: OtherName<Name>, input?: object): Promise<Answer>;
  call(name: string, input?: object): Promise<Answer> {
    return this.#connection.send(name, input);
  }

  /** A second client of the same account for another caller; each is freed by itself, and the account goes with the last. */
  as(caller: Caller): IAM {
    return over(this.#connection.as(caller));
  }

  /** Decides what a principal of the account may do, by its policies as they are at each decision. Has no `update`. */
  authorizer(settings: AccountAuthorizerOptions): Authorizer {
    return authorizerOver(new AccountPolicies(this.#connection.account, settings));
  }

  /** The account as bytes, its secrets included. */
  snapshot(): Uint8Array {
    return this.#connection.account.snapshot();
  }

  /** Fills an empty account from what `aws iam get-account-authorization-details` prints, all or nothing; ids and dates are kept. */
  async importAuthorizationDetails(details: string | object): Promise<void> {
    const json = detailsJson(details);
    if (!canStart()) await init();
    this.#connection.account.import(json);
  }

  /**
   * Records what principals of the account did, all or nothing: the last use of services and actions, of roles, access keys and,
   * for `signin:ConsoleLogin`, passwords. Throws TypeError for a principal or a key that is not there.
   */
  async recordAccess(accesses: Access | readonly Access[]): Promise<void> {
    const json = accessJson(accesses);
    if (!canStart()) await init();
    this.#connection.account.record(json);
  }

  /** Whether `getPaginator` knows the operation, by any of its names. */
  canPaginate(name: string): boolean {
    return isPaged(name);
  }

  /** The pages of an operation, by any of its names, as boto3 gives them. */
  getPaginator<Name extends Spelling<PagedOperation>>(
    name: Name,
  ): Paginator<InputOf<OperationOf<Name>>, OutputOf<OperationOf<Name>>, FullResult<OperationOf<Name> & PagedOperation>>;
  getPaginator(name: string): Paginator<object, Answer, Record<string, unknown>>;
  getPaginator(name: string): unknown {
    return new Paginator(this, name);
  }

  /** Waits for a condition, such as `"user_exists"`, as boto3 does. */
  getWaiter<Name extends WaiterName>(name: Name): Waiter<WaiterInput<Name>>;
  getWaiter(name: string): Waiter<object>;
  getWaiter(name: string): unknown {
    return new Waiter(this, name);
  }

  /**
   * The URL that is a call of an operation, by any of its names, signed with an access key: whoever has it can make the call
   * until it expires. Answers at once, as boto3 does.
   */
  generatePresignedUrl<Name extends Spelling>(name: Name, ...options: PresignArguments<InputOf<OperationOf<Name>>>): string;
  generatePresignedUrl<Name extends string>(name: Name extends Spelling ? never : Name, options?: object): string;
  generatePresignedUrl(name: string, options?: object): string {
    const operation = findOperation(name);
    if (operation === undefined) throw unknownOperation(name);
    const { params, json } = readPresigning(options);
    return this.#connection.presign(operation, params, json);
  }

  /** The account as boto3's objects: `iam.resource().User("Bob")`. */
  resource(): ServiceResource {
    return serviceResource(this);
  }

  /** Gives the memory back; any later use of this client throws. */
  free(): void {
    this.#connection.close();
  }

  static {
    connectionOf = (iam) => iam.#connection;
    makeDisposable(this.prototype);
    addOperations(this.prototype);
    const { canPaginate, getPaginator, getWaiter, generatePresignedUrl } = this.prototype;
    addMethods(this.prototype, {
      can_paginate: canPaginate,
      get_paginator: getPaginator,
      get_waiter: getWaiter,
      generate_presigned_url: generatePresignedUrl,
    });
  }
}

/** The connection of a client, which is not for users. */
export function clientConnection(iam: IAM): Connection {
  return connectionOf(iam);
}

function connect(settings: unknown, snapshot: Uint8Array): Connection {
  const read = readSettings(settings);
  return new Connection(new Account(read, snapshot), read.caller);
}

/** A client over a connection, which is not for users: to them the constructor takes options only. */
function over(connection: Connection): IAM {
  return new IAM(connection as unknown as IAMOptions);
}

export interface SyncIAM extends SyncOperationMethods {}

/** The operations of a client, each answering at once. */
export class SyncIAM {
  readonly #connection: Connection;

  /** Made by `IAM`. */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Calls an operation by its name on the wire. */
  call<Name extends OperationName>(name: Name, ...input: InputArguments<InputOf<Name>>): OutputOf<Name>;
  call<Name extends string>(name: OtherName<Name>, input?: object): Answer;
  call(name: string, input?: object): Answer {
    return this.#connection.call(name, input);
  }

  /** As on the client. */
  importAuthorizationDetails(details: string | object): void {
    this.#connection.account.import(detailsJson(details));
  }

  /** As on the client. */
  recordAccess(accesses: Access | readonly Access[]): void {
    this.#connection.account.record(accessJson(accesses));
  }

  static {
    addOperations(this.prototype);
  }
}

/** Gives a class a method for every operation, in both spellings. */
function addOperations(prototype: object): void {
  for (const [name, { camel, snake }] of Object.entries(operations)) {
    for (const spelling of [camel, snake]) {
      addMethods(prototype, {
        [spelling](this: { call(name: string, input?: object): unknown }, input?: object) {
          return this.call(name, input);
        },
      });
    }
  }
}

function addMethods(prototype: object, methods: Record<string, Function>): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
