/**
 * What AWS's services have, by the package's data: loaded when it is first wanted, read service by service.
 *
 * The form of the data's text is described in `src/service_reference/mod.rs`. It is read here and not by the engine
 * because the engine gives the actions of a pattern alone, while completion and findings need keys and resources too, of
 * a service or two; finding the services takes some milliseconds, and a service well under one.
 */

import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { ServiceReference } from "iamlet";

export interface ReferenceAction {
  /** As AWS spells it, without the service. */
  readonly name: string;
  /** The types of resources that it takes; empty when it takes `*` alone. */
  readonly resources: readonly ReferenceResource[];
  /** Condition keys that go with it. */
  readonly keys: readonly ReferenceKey[];
}

export interface ReferenceResource {
  readonly name: string;
  /** With placeholders: `arn:${Partition}:s3:::${BucketName}`. */
  readonly arns: readonly string[];
}

export interface ReferenceKey {
  readonly name: string;
  /** `String`, `ARN`, `Bool`, `ArrayOfString` … */
  readonly type: string;
}

export interface ReferenceService {
  readonly namespace: string;
  /** `Amazon S3` */
  readonly title: string;
  /** In the order of their names. */
  readonly actions: readonly ReferenceAction[];
  /** By its name in any case. */
  readonly action: (name: string) => ReferenceAction | undefined;
  readonly keys: readonly ReferenceKey[];
}

export interface Reference {
  readonly pack: ServiceReference;
  /** The day of the data, `2026-09-26`. */
  readonly date: string;
  /** Namespaces, such as `s3`, in order. */
  readonly services: readonly string[];
  /** The names of a service's actions without its prefix, in order; empty for a service that is not known. */
  actions(service: string): readonly string[];
  /** By its namespace in any case. */
  service(namespace: string): ReferenceService | undefined;
  /** Keys that every request may carry. */
  readonly globalKeys: readonly ReferenceKey[];
}

/** `null` until it is loaded. */
export const reference: Signal<Reference | null> = signal(null);

let loading: Promise<Reference> | undefined;

/** Loads the data, once; a failure may be followed by another try. */
export function loadReference(): Promise<Reference> {
  loading ??= import("iamlet/data/service-reference").then(
    ({ default: pack }) => (reference.value = readReference(pack)),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Reads a pack: first where each service is, then a service when it is asked for. */
export function readReference(pack: ServiceReference): Reference {
  const sections = new Map<string, string>();
  for (const section of pack.text.split("\n=").slice(1)) sections.set(section.slice(0, section.indexOf("|")).toLowerCase(), section);
  const read = new Map<string, ReferenceService>();
  const service = (namespace: string): ReferenceService | undefined => {
    const name = namespace.toLowerCase();
    const section = sections.get(name);
    if (section !== undefined && !read.has(name)) read.set(name, readService(section));
    return read.get(name);
  };
  return {
    pack,
    date: pack.date,
    services: [...sections.keys()].filter((name) => name !== ""),
    actions: (name) => (name === "" ? [] : (service(name)?.actions.map((action) => action.name) ?? [])),
    service: (name) => (name === "" ? undefined : service(name)),
    globalKeys: service("")?.keys ?? [],
  };
}

function readService(section: string): ReferenceService {
  const [head = "", ...lines] = section.split("\n");
  const [namespace = "", , title = ""] = head.split("|");
  const keys: ReferenceKey[] = [];
  const resources: ReferenceResource[] = [];
  const actions: ReferenceAction[] = [];
  for (const line of lines) {
    const [mark = "", second = "", third = "", fourth = ""] = line.split("|");
    if (mark.startsWith("?")) keys.push(...readKeys(mark.slice(1), second, namespace));
    else if (mark.startsWith(":")) resources.push({ name: mark.slice(1), arns: second.split(",").map((arn) => arn.trim()) });
    else if (mark !== "") actions.push(...readActions(second, third, fourth, resources, keys));
  }
  actions.sort((one, other) => (one.name < other.name ? -1 : 1));
  const byName = new Map(actions.map((action) => [action.name.toLowerCase(), action]));
  return { namespace, title, keys, actions, action: (name) => byName.get(name.toLowerCase()) };
}

/** `:prefix,aws:TagKeys` */
function readKeys(type: string, names: string, namespace: string): ReferenceKey[] {
  return names.split(",").map((name) => ({ name: name.startsWith(":") ? namespace + name : name, type }));
}

/** `0*` and `1`, `2,3` for the keys, `Get:Object,ObjectAcl;Head:Bucket` */
function readActions(links: string, keyPlaces: string, names: string, types: readonly ReferenceResource[], keys: readonly ReferenceKey[]): ReferenceAction[] {
  const linked = links.split(",").filter((link) => link !== "");
  const resources = linked.flatMap((link) => types[Number.parseInt(link, 10)] ?? []);
  const places = new Set([keyPlaces.split(","), ...linked.map((link) => link.split("/").slice(1))].flat().filter((place) => place !== ""));
  const own = [...places].flatMap((place) => keys[Number(place)] ?? []);
  return names.split(";").flatMap((group) => {
    const [word = "", rests = ""] = group.split(":");
    return rests.split(",").map((rest) => ({ name: word + rest, resources, keys: own }));
  });
}

/**
 * The actions that a beginning may become, as `s3:GetObject`: services first (`s3:`), then their actions, those that
 * begin with what is typed before those that only hold it. Empty until the data is loaded.
 */
export function actionsLike(text: string, limit = 50): string[] {
  const known = reference.value;
  if (!known) return [];
  const [prefix = "", rest] = text.trim().toLowerCase().split(":", 2);
  if (rest === undefined) return ranked(known.services, prefix, limit).map((service) => `${service}:`);
  return ranked(known.actions(prefix), rest, limit).map((action) => `${prefix}:${action}`);
}

function ranked(names: readonly string[], text: string, limit: number): string[] {
  const begin: string[] = [];
  const within: string[] = [];
  for (const name of names) {
    const at = name.toLowerCase().indexOf(text);
    if (at === 0) begin.push(name);
    else if (at > 0) within.push(name);
  }
  return [...begin, ...within].slice(0, limit);
}
