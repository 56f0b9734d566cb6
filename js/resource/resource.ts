/** boto3's objects: a user, a group, a policy, with what can be done with each. The table of classes says what they have. */

import type { IAM } from "../client.js";
import { ResourceLoadError } from "../errors.js";
import { ValidationError } from "../exceptions.js";
import { copyMembers, isPlainObject, memberPath, wellFormed } from "../json.js";
import type { OperationName } from "../names.js";
import type { CallingClient } from "../paginate.js";
import { classes } from "../resources.gen.js";
import type { ServiceResource } from "../resources.gen.js";
import { Collection, filledTwice } from "./collection.js";
import { withDocuments } from "./document.js";
import { at, filled, isList, partsOf, partsOfEach, valueOf } from "./source.js";
import type { Identifiers, Parts, Sources } from "./source.js";
import type { CallModel, ClassModel, CollectionModel, TargetModel } from "./table.js";

/** What every resource has. */
export interface Resource {
  readonly meta: ResourceMeta;
  /** The names of the methods that make other resources. */
  getAvailableSubresources(): string[];
  /** `getAvailableSubresources` in Python's spelling. */
  get_available_subresources(): string[];
  /** Whether the other is of the same class and has the same identifiers. */
  equals(other: unknown): boolean;
  /** Class and identifiers; no secret. */
  toJSON(): Record<string, string>;
  toString(): string;
}

export interface ResourceMeta {
  /** What makes the resource's calls. */
  readonly client: IAM;
}

export interface Loadable {
  /** Asks for the attributes, anew if they are there. */
  load(): Promise<void>;
  /** The same. */
  reload(): Promise<void>;
}

/** A policy document as an object. */
export type ParsedDocument = Record<string, unknown>;

/** A structure with its document as an object. */
export type ParsedDocuments<Structure, Member extends keyof Structure> = Omit<Structure, Member> & { [Name in Member]?: ParsedDocument };

/** What a resource is. */
interface State {
  readonly name: string;
  readonly model: ClassModel;
  readonly meta: ResourceMeta;
  readonly identifiers: Identifiers;
  data: object | undefined;
}

const SERVICE = "ServiceResource";
/** The identifier that `toJSON` and the like leave out. */
const SECRET = "secret";

const states = new WeakMap<object, State>();
/** The classes, as they are needed. */
const made = new Map<string, new () => object>();

/** The resource over all others. */
export function serviceResource(client: IAM): ServiceResource {
  return resource(SERVICE, client, { identifiers: {}, data: undefined }) as ServiceResource;
}

function resource(name: string, client: IAM, { identifiers, data }: Parts): object {
  const model = classes[name]!;
  let type = made.get(name);
  if (type === undefined) made.set(name, (type = define(name, model)));
  const object = new type();
  states.set(object, { name, model, meta: { client }, identifiers, data: undefined });
  setData(object, data);
  // Own members, so that whatever compares two resources, or shows one, does so by what identifies it.
  for (const [snake, value] of Object.entries(identifiers)) {
    Object.defineProperty(object, camelCase(snake), { value, enumerable: snake !== SECRET });
  }
  return object;
}

function setData(object: object, data: unknown): void {
  const state = stateOf(object);
  if (data !== undefined) state.data = withDocuments(data as object, state.model.documents);
}

function stateOf(object: object): State {
  const state = states.get(object);
  if (state === undefined) throw new TypeError("this is no resource of iamlet");
  return state;
}

class Base {
  get meta(): ResourceMeta {
    return stateOf(this).meta;
  }

  getAvailableSubresources(): string[] {
    return Object.keys(factories(stateOf(this).name)).sort();
  }

  get_available_subresources(): string[] {
    return this.getAvailableSubresources();
  }

  equals(other: unknown): boolean {
    const one = stateOf(this);
    const two = typeof other === "object" && other !== null ? states.get(other) : undefined;
    return one.name === two?.name && Object.entries(one.identifiers).every(([name, value]) => two.identifiers[name] === value);
  }

  toJSON(): object {
    return { class: stateOf(this).name, ...this };
  }

  toString(): string {
    const identifiers = Object.entries(this).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return `iam.${stateOf(this).name}(${identifiers.join(", ")})`;
  }
}

/** The class of a name. */
function define(name: string, model: ClassModel): new () => object {
  const { [name]: type } = { [name]: class extends Base {} };
  const prototype = type!.prototype;
  const { load, actions = {}, references = {}, collections = {}, identifiers = {}, attributes = {} } = model;
  for (const snake of Object.keys(identifiers)) {
    if (camelCase(snake) !== snake) addGetter(prototype, snake, (state) => state.identifiers[snake]);
  }
  for (const [snake, member] of Object.entries(attributes)) {
    const [same] = Object.keys(identifiers).filter((identifier) => identifiers[identifier] === member);
    addGetters(prototype, snake, (state, spelling) => (same === undefined ? attribute(state, member, spelling) : state.identifiers[same]));
  }
  for (const [snake, target] of Object.entries(references)) {
    addGetters(prototype, snake, (state, spelling) => reference(state, target, spelling));
  }
  for (const [snake, collection] of Object.entries(collections)) {
    addGetters(prototype, snake, (state) => list(state, collection));
  }
  for (const [snake, action] of Object.entries(actions)) {
    addMethods(prototype, snake, async (object, input) => act(stateOf(object), action, input));
  }
  for (const [factory, target] of Object.entries(factories(name))) {
    addMethod(prototype, factory, (object, ...given) => create(stateOf(object), factory, target, given));
  }
  if (load !== undefined) {
    for (const spelling of ["load", "reload"]) addMethod(prototype, spelling, (object) => loadInto(object, load));
  }
  return type!;
}

/** The factories of a class; those of the service are of every class, with all identifiers as arguments. */
function factories(name: string): { readonly [name: string]: TargetModel } {
  if (name !== SERVICE) return classes[name]!.resources ?? {};
  const all = Object.entries(classes).filter(([of]) => of !== SERVICE);
  return Object.fromEntries(
    all.map(([of, { identifiers = {} }]) => {
      const given = Object.keys(identifiers).map((identifier) => [identifier, ARGUMENT]);
      return [of, { class: of, identifiers: Object.fromEntries(given) }];
    }),
  );
}

const ARGUMENT = "argument";

function create(state: State, factory: string, target: TargetModel, given: unknown[]): object {
  const all = Object.entries(target.identifiers).map(([name, source]) => {
    const value = source === ARGUMENT ? given.shift() : valueOf(source, { own: state.identifiers });
    return [name, wellFormed(value, memberPath(factory, camelCase(name)))];
  });
  return resource(target.class, state.meta.client, { identifiers: Object.fromEntries(all), data: undefined });
}

async function loadInto(object: object, { call, with: members, data }: CallModel & { readonly data: string }): Promise<void> {
  const { meta, identifiers } = stateOf(object);
  setData(object, at(await callOf(meta.client, call, filled(members, identifiers)), data));
}

async function act(state: State, action: CallModel & { readonly gives?: TargetModel }, input: unknown = {}): Promise<object> {
  const { call, gives } = action;
  const members = filled(action.with, state.identifiers);
  if (!isPlainObject(input)) throw new ValidationError({ message: `the input of ${call} must be an object` });
  const message = filledTwice(input, members);
  if (message !== undefined) throw new ValidationError({ message });
  const request = copyMembers(input, members);
  const response = await callOf(state.meta.client, call, request);
  if (gives === undefined) return response;
  return resource(gives.class, state.meta.client, partsOf(gives, { own: state.identifiers, request, response }));
}

/** A call by a name that the table gives. */
function callOf(client: CallingClient, call: string, input: object): Promise<object> {
  return client.call(call, input);
}

function list({ meta: { client }, identifiers }: State, { call, gives, ...model }: CollectionModel): Collection<object, object> {
  const read = (response: object) => each(client, gives, { own: identifiers, response }) ?? [];
  return new Collection({ client, operation: call as OperationName, filled: filled(model.with, identifiers), read });
}

function each(client: IAM, target: TargetModel, sources: Sources): object[] | undefined {
  return partsOfEach(target, sources)?.map((parts) => resource(target.class, client, parts));
}

function attribute(state: State, member: string, spelling: string): unknown {
  return at(dataOf(state, spelling), member);
}

function reference(state: State, target: TargetModel, spelling: string): unknown {
  const sources = { own: state.identifiers, data: dataOf(state, spelling) };
  if (isList(target)) return each(state.meta.client, target, sources) ?? null;
  const parts = partsOf(target, sources);
  const unset = Object.values(parts.identifiers).includes(undefined);
  return unset ? null : resource(target.class, state.meta.client, parts);
}

function dataOf({ name, model, data }: State, spelling: string): object {
  if (data === undefined) throw new ResourceLoadError(`${name}.${spelling}`, model.load !== undefined);
  return data;
}

function addGetters(prototype: object, snake: string, get: (state: State, spelling: string) => unknown): void {
  for (const spelling of new Set([camelCase(snake), snake])) addGetter(prototype, spelling, (state) => get(state, spelling));
}

function addGetter(prototype: object, name: string, get: (state: State) => unknown): void {
  const getter = function (this: object): unknown {
    return get(stateOf(this));
  };
  Object.defineProperty(prototype, name, { get: getter, configurable: true });
}

function addMethods(prototype: object, snake: string, run: (object: object, input: unknown) => unknown): void {
  for (const spelling of new Set([camelCase(snake), snake])) addMethod(prototype, spelling, run);
}

function addMethod(prototype: object, name: string, run: (object: object, ...given: any[]) => unknown): void {
  const value = {
    [name](this: object, ...given: unknown[]): unknown {
      return run(this, ...given);
    },
  }[name];
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

/** `user_name` as `userName`. */
function camelCase(snake: string): string {
  return snake.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
