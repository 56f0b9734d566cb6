/** The options of an authorizer, read into a form that can be handed over at any time. */

import { isPlainObject, memberPath, ownMember, toJson, typeError } from "./json.js";
import type { Json } from "./json.js";
import { PlacedPolicy } from "./placed.js";

type Member = Json | PlacedPolicy | readonly Member[];

/** What an authorizer was made of. */
export type Members = ReadonlyMap<string, Member>;

type Read = (value: unknown, path: string) => Member;

const policy: Read = (value, path) => PlacedPolicy.read(value, path);
/** In the place of one policy, too, an empty list says that none applies. */
const onePolicy: Read = (value, path) => (Array.isArray(value) && value.length === 0 ? null : policy(value, path));
const policies = listOf(policy, "a list of policies");
const levels = listOf(policies, "a list of levels, each a list of policies");

/** Policies by levels of an organization. */
export function readLevels(value: unknown, path: string): PlacedPolicy[][] {
  return levels(value, path) as PlacedPolicy[][];
}

const PLACES: ReadonlyMap<string, Read> = new Map([
  ["identityPolicies", policies],
  ["permissionsBoundary", onePolicy],
  ["sessionPolicies", policies],
  ["serviceControlPolicies", levels],
  ["resourceControlPolicies", levels],
  ["resourcePolicy", onePolicy],
  ["vpcEndpointPolicy", onePolicy],
]);

const other: Read = (value, path) => toJson(value, path, { dates: true, omitUndefined: true });

/** Reads the members that are given; `skip` is left to the caller. */
export function readMembers(given: unknown, skip: string): Map<string, Member> {
  if (!isPlainObject(given)) throw typeError("options", "an object", given);
  const members = new Map<string, Member>();
  for (const name of Object.keys(given)) {
    const value = name === skip ? undefined : ownMember(given, name, name);
    if (value === undefined) continue;
    members.set(name, value === null ? null : (PLACES.get(name) ?? other)(value, name));
  }
  return members;
}

/** The members as the engine takes them. */
export function membersJson(members: Members): string {
  const wire: { [member: string]: Json } = Object.create(null);
  for (const [name, member] of members) wire[name] = toWire(member);
  return JSON.stringify(wire);
}

function toWire(member: Member): Json {
  if (member instanceof PlacedPolicy) return member.toWire();
  return Array.isArray(member) ? member.map(toWire) : (member as Json);
}

function listOf(read: Read, expected: string): Read {
  return (value, path) => {
    if (!Array.isArray(value)) throw typeError(path, expected, value);
    const list: Member[] = [];
    for (let index = 0; index < value.length; index++) {
      const place = memberPath(path, index);
      list.push(read(ownMember(value, index, place), place));
    }
    return list;
  };
}
