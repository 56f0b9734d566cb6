/** Pages of results, as boto3's `get_paginator` gives them. */

import { OperationNotPageableError } from "./errors.js";
import { readInput } from "./input.js";
import { isPlainObject, options, ownMember, typeError, withoutMember } from "./json.js";
import type { InputArguments } from "./methods.js";
import { findOperation, unknownOperation } from "./names.js";
import type { OperationName } from "./names.js";
import { operations } from "./operations.gen.js";
import type { CallingClient, Page } from "./paginate.js";
import { readPlace, writePlace } from "./place.js";
import type { Place } from "./place.js";

export interface PaginationConfig {
  /** How many items there may be in all; of several lists the first counts. */
  readonly MaxItems?: number;
  /** How many items a page may have. */
  readonly PageSize?: number;
  /** The `NextToken` of a full result. */
  readonly StartingToken?: string;
}

type Paging<Input> = Input & { readonly PaginationConfig?: PaginationConfig };

const PAGING = "PaginationConfig";

/** Whether the operation, by any of its names, has pages. */
export function isPaged(name: unknown): boolean {
  const operation = findOperation(name);
  return operation !== undefined && pageOf(operation) !== undefined;
}

/** How an operation pages, if it does. */
export function pageOf(operation: OperationName): Page | undefined {
  return (operations[operation] as { readonly page?: Page }).page;
}

/** Pages through the results of one operation. */
export class Paginator<Input extends object, Output extends object, Full extends object> {
  readonly #client: CallingClient;
  readonly #operation: string;
  readonly #page: Page;

  /** Made by `iam.getPaginator`. */
  constructor(client: CallingClient, name: string) {
    const operation = findOperation(name);
    if (operation === undefined) throw unknownOperation(name);
    const page = pageOf(operation);
    if (page === undefined) throw new OperationNotPageableError(name);
    this.#client = client;
    this.#operation = operation;
    this.#page = page;
  }

  /** The pages for an input of the operation, which may hold a `PaginationConfig` too. */
  paginate(...input: InputArguments<Paging<Input>>): PageIterator<Output, Full>;
  paginate(input: object = {}): PageIterator<Output, Full> {
    const config = isPlainObject(input) ? ownMember(input, PAGING, PAGING) : undefined;
    return new PageIterator(this.#client, readListing(this.#operation, this.#page, input, config));
  }
}

/** What is asked for. */
interface Listing {
  readonly operation: string;
  readonly page: Page;
  /** The lists of a page; the first is the one that is counted. */
  readonly results: readonly string[];
  readonly request: Record<string, unknown>;
  readonly start: Place;
  readonly most: number;
}

function readListing(operation: string, page: Page, input: object, config: unknown = {}): Listing {
  const { MaxItems, PageSize, StartingToken } = options(config, PAGING, ["MaxItems", "PageSize", "StartingToken"]);
  const request: Record<string, unknown> = readInput(operation, isPlainObject(input) ? withoutMember(input, PAGING) : input);
  const size = wholeNumber(PageSize, `${PAGING}.PageSize`);
  if (size !== undefined && page.limit !== undefined) request[page.limit] = size;
  const results = typeof page.result === "string" ? [page.result] : page.result;
  const first = { marker: request[page.input] as string | undefined, given: results.map(() => 0) };
  return {
    operation,
    page,
    results,
    request,
    start: StartingToken === undefined ? first : readPlace(StartingToken, operation, results.length),
    most: wholeNumber(MaxItems, `${PAGING}.MaxItems`) ?? Infinity,
  };
}

function wholeNumber(value: unknown, path: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw typeError(path, "a whole number", value);
  return value;
}

/** The pages of one listing, which is asked for anew by each loop over it. */
export class PageIterator<Output extends object, Full extends object> implements AsyncIterable<Output> {
  readonly #client: CallingClient;
  readonly #listing: Listing;

  /** Made by `paginate`. */
  constructor(client: CallingClient, listing: Listing) {
    this.#client = client;
    this.#listing = listing;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Output, undefined> {
    return this.#pages({}) as AsyncGenerator<Output, undefined>;
  }

  /** All pages as one, with a `NextToken` if `MaxItems` ended the listing. */
  async buildFullResult(): Promise<Full> {
    const { page, results } = this.#listing;
    const end: { next?: Place } = {};
    const full: Record<string, unknown> = {};
    for await (const answer of this.#pages(end)) {
      for (const [name, value] of Object.entries(answer)) {
        if (name === page.output || name === page.more || name === "$metadata") continue;
        if (results.includes(name)) ((full[name] ??= []) as unknown[]).push(...(value as unknown[]));
        else full[name] ??= value;
      }
    }
    for (const name of results) full[name] ??= [];
    if (end.next !== undefined) full.NextToken = writePlace(end.next, this.#listing.operation);
    return full as Full;
  }

  /** `buildFullResult` in Python's spelling. */
  build_full_result(): Promise<Full> {
    return this.buildFullResult();
  }

  /** The pages, each cut to what was not given before and may be given still; `end.next` is where `most` ended them. */
  async *#pages(end: { next?: Place }): AsyncGenerator<Record<string, unknown>, undefined> {
    const { operation, page, results, request, start, most } = this.#listing;
    let place = start;
    for (let left = most; ; ) {
      const asked = place.marker === undefined ? request : { ...request, [page.input]: place.marker };
      const answer = (await this.#client.call(operation, asked)) as Record<string, unknown>;
      const beyond = dropGiven(answer, results, place);
      const counted = listOf(answer, results[0]!);
      const marker = answer[page.output] as string | undefined;
      if (counted.length > left) {
        answer[results[0]!] = counted.slice(0, left);
        end.next = { marker: place.marker, given: results.map((name, index) => place.given[index]! + listOf(answer, name).length) };
      } else if (counted.length === left && marker !== undefined) {
        end.next = { marker, given: beyond };
      }
      yield answer;
      if (end.next !== undefined || marker === undefined) return undefined;
      left -= counted.length;
      place = { marker, given: beyond };
    }
  }
}

/** Takes out of a page what was given before; answers how much of that is on later pages. */
function dropGiven(answer: Record<string, unknown>, results: readonly string[], { given }: Place): number[] {
  return results.map((name, index) => {
    const list = listOf(answer, name);
    if (given[index]! > 0) answer[name] = list.slice(given[index]);
    return Math.max(given[index]! - list.length, 0);
  });
}

function listOf(answer: Record<string, unknown>, name: string): unknown[] {
  return (answer[name] ?? []) as unknown[];
}
