/** The resources that an operation lists. */

import { copyMembers, isPlainObject, typeError } from "../json.js";
import type { OperationName } from "../names.js";
import type { CallingClient } from "../paginate.js";
import { pageOf } from "../paginator.js";

/** What a collection is over. */
export interface Listing<Item> {
  readonly client: CallingClient;
  readonly operation: OperationName;
  /** The members of the input that the resource fills in. */
  readonly filled: Readonly<Record<string, unknown>>;
  /** The resources of a page. */
  readonly read: (answer: object, request: object) => Item[];
}

interface Choice {
  readonly params: object;
  readonly limit?: number;
  readonly pageSize?: number;
}

/** Resources, asked for page by page as they are looped over, anew by each loop. */
export class Collection<Item extends object, Filter extends object> implements AsyncIterable<Item> {
  readonly #listing: Listing<Item>;
  readonly #choice: Choice;

  /** Made by resources. */
  constructor(listing: Listing<Item>, choice: Choice = { params: {} }) {
    this.#listing = listing;
    this.#choice = choice;
  }

  /** All of them, unless there is a limit. */
  all(): Collection<Item, Filter> {
    return this.#with({});
  }

  /** Those that the operation lists with these members of its input, beside those that were given before. */
  filter(params: Filter = {} as Filter): Collection<Item, Filter> {
    if (!isPlainObject(params)) throw typeError("filter", "an object", params);
    const problem = filledTwice(params, this.#listing.filled);
    if (problem !== undefined) throw new TypeError(problem);
    return this.#with({ params: copyMembers(params, copyMembers(this.#choice.params)) });
  }

  /** No more than so many. */
  limit(count: number): Collection<Item, Filter> {
    return this.#with({ limit: wholeNumber(count, "limit", 0) });
  }

  /** Asks for so many at a time. */
  pageSize(count: number): Collection<Item, Filter> {
    return this.#with({ pageSize: wholeNumber(count, "pageSize", 1) });
  }

  /** `pageSize` in Python's spelling. */
  page_size(count: number): Collection<Item, Filter> {
    return this.pageSize(count);
  }

  /** The resources of each page. */
  async *pages(): AsyncGenerator<Item[], undefined> {
    const { client, operation, read } = this.#listing;
    const { limit = Infinity } = this.#choice;
    const page = pageOf(operation);
    const request = this.#request(page?.limit);
    for (let left = limit; left > 0; ) {
      const answer = (await client.call(operation, request)) as Record<string, unknown>;
      const items = read(answer, request).slice(0, left);
      yield items;
      left -= items.length;
      if (page === undefined || answer[page.output] === undefined) break;
      request[page.input] = answer[page.output];
    }
    return undefined;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    for await (const page of this.pages()) yield* page;
    return undefined;
  }

  /** `size` is the member that says how many a page holds. */
  #request(size: string | undefined): Record<string, unknown> {
    const { params, pageSize } = this.#choice;
    const request = Object.assign(copyMembers(params), this.#listing.filled);
    if (size !== undefined && pageSize !== undefined) request[size] = pageSize;
    return request;
  }

  #with(choice: Partial<Choice>): Collection<Item, Filter> {
    return new Collection(this.#listing, { ...this.#choice, ...choice });
  }
}

/** What is wrong with an input that has members which the resource fills in. */
export function filledTwice(input: object, filled: Readonly<Record<string, unknown>>): string | undefined {
  const member = Object.keys(input).find((name) => Object.hasOwn(filled, name));
  return member === undefined ? undefined : `${member}: the resource fills it in`;
}

function wholeNumber(value: unknown, path: string, least: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least) throw typeError(path, `a whole number from ${least}`, value);
  return value as number;
}
