import type { AuthorizerUpdate } from "./authorizer.js";
import { Basis } from "./basis.js";
import { type Clock, readClock, timeOf } from "./clock.js";
import { callWasm } from "./engine.js";
import { Handle } from "./handle.js";
import { ownMember } from "./json.js";
import { membersJson, readMembers } from "./members.js";
import * as glue from "./wasm/iamlet.js";

/** The policies that the options of an authorizer give. */
export class GivenPolicies extends Basis {
  #members: ReturnType<typeof readMembers>;
  #clock: Clock | undefined;
  readonly #handle: Handle;

  constructor(settings: unknown) {
    super();
    this.#members = readMembers(settings, "clock");
    this.#clock = clockOf(settings as object) ?? undefined;
    const build = () => {
      const json = membersJson(this.#members);
      return callWasm(() => glue.authorizer_new(json));
    };
    this.#handle = new Handle(this, "Authorizer", build, glue.authorizer_free);
    this.#handle.value;
  }

  get handle(): number {
    return this.#handle.value;
  }

  now(): number {
    return this.#clock === undefined ? Date.now() : timeOf(this.#clock());
  }

  update(changes: AuthorizerUpdate): void {
    const members = readMembers(changes, "clock");
    const clock = clockOf(changes);
    const handle = this.#handle.value;
    const json = membersJson(members);
    callWasm(() => glue.authorizer_update(handle, json));
    this.#members = new Map([...this.#members, ...members]);
    if (clock !== undefined) this.#clock = clock ?? undefined;
  }

  assertUsable(): void {
    this.#handle.assertUsable();
  }

  free(): void {
    this.#handle.free();
  }
}

/** The clock that is given: `undefined` when none is, `null` for the default one. */
function clockOf(settings: object): Clock | null | undefined {
  const clock = ownMember(settings, "clock", "clock");
  return clock === null ? null : readClock(clock);
}
