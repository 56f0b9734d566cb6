/** Waiting for a condition, as boto3's `get_waiter` does. */

import { IAMServiceException } from "./exceptions.js";
import { WaiterError } from "./errors.js";
import { clip, isPlainObject, options, ownMember, typeError, withoutMember } from "./json.js";
import type { InputArguments, InputOf } from "./methods.js";
import { waiters } from "./operations.gen.js";
import type { CallingClient } from "./paginate.js";
import { attempt, sleep } from "./wait.js";
import type { Condition } from "./wait.js";

type Name = keyof typeof waiters;
type Spelled<Each extends Name> = Each | Uncapitalize<Each> | (typeof waiters)[Each]["snake"];

/** The name of a condition: `UserExists`, `userExists` or `user_exists`. */
export type WaiterName = { [Each in Name]: Spelled<Each> }[Name];

/** What the operation that a waiter asks takes. */
export type WaiterInput<Given extends WaiterName> = {
  [Each in Name]: Given extends Spelled<Each> ? InputOf<(typeof waiters)[Each]["operation"]> : never;
}[Name];

export interface WaiterConfig {
  /** Seconds between two attempts. */
  readonly Delay?: number;
  readonly MaxAttempts?: number;
}

type Waiting<Input> = Input & { readonly WaiterConfig?: WaiterConfig };

const CONFIG = "WaiterConfig";

/** Waits until a condition holds. */
export class Waiter<Input extends object> {
  readonly #client: CallingClient;
  readonly #name: string;
  readonly #condition: Condition;

  /** Made by `iam.getWaiter`. */
  constructor(client: CallingClient, given: string) {
    const name = findWaiter(given);
    if (name === undefined) throw new TypeError(`Waiter does not exist: ${clip(String(given))}`);
    this.#client = client;
    this.#name = name;
    this.#condition = waiters[name];
  }

  /** Asks again and again, with the operation's input, until the condition holds; throws WaiterError when it has asked often enough. */
  wait(...input: InputArguments<Waiting<Input>>): Promise<void>;
  async wait(input: object = {}): Promise<void> {
    const { delay, attempts } = readConfig(input, this.#condition);
    const request = isPlainObject(input) ? withoutMember(input, CONFIG) : input;
    for (let made = 1; ; made++) {
      const { reason, error } = await this.#attempt(request);
      if (reason !== undefined) return;
      if (made >= attempts) throw new WaiterError(this.#name, "Max attempts exceeded", error);
      await sleep(delay * 1000);
    }
  }

  async #attempt(request: object): ReturnType<typeof attempt> {
    try {
      return await attempt(this.#client, this.#condition, request);
    } catch (error) {
      if (!(error instanceof IAMServiceException)) throw error;
      throw new WaiterError(this.#name, `An error occurred (${error.Code}): ${error.message}`, error);
    }
  }
}

function findWaiter(given: unknown): Name | undefined {
  return (Object.keys(waiters) as Name[]).find((name) => {
    const camel = name.charAt(0).toLowerCase() + name.slice(1);
    return given === name || given === camel || given === waiters[name].snake;
  });
}

function readConfig(input: object, condition: Condition): { delay: number; attempts: number } {
  const config = isPlainObject(input) ? ownMember(input, CONFIG, CONFIG) : undefined;
  const { Delay = condition.delay, MaxAttempts = condition.attempts } = options(config === undefined ? {} : config, CONFIG, [
    "Delay",
    "MaxAttempts",
  ]);
  return { delay: number(Delay, `${CONFIG}.Delay`), attempts: number(MaxAttempts, `${CONFIG}.MaxAttempts`) };
}

function number(value: unknown, path: string): number {
  if (typeof value !== "number" || !(value >= 0)) throw typeError(path, "a number, zero or more", value);
  return value;
}
