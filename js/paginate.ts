/** Pages of results, as the SDK's `paginate…` functions give them. */

import { readInput } from "./input.js";
import { options, typeError } from "./json.js";
import type { InputArguments, WithMetadata } from "./methods.js";

/** Where an operation keeps what paging needs. */
export interface Page {
  readonly input: string;
  readonly output: string;
  readonly limit?: string;
  readonly more?: string;
  readonly result: string | readonly string[];
}

/** What a paginator or a waiter asks of a client: an `IAM`. */
export interface CallingClient {
  call(name: string, input: object): Promise<object>;
}

export interface PaginationConfiguration {
  readonly client: CallingClient;
  readonly pageSize?: number;
  readonly startingToken?: string;
  /** Ends, instead of asking forever, when a page's token is that of the page before. */
  readonly stopOnSameToken?: boolean;
}

/** The paginator of an operation. */
export function paginator<Input extends object, Output extends object>(
  operation: string,
  page: Page,
): (config: PaginationConfiguration, ...input: InputArguments<Input>) => AsyncGenerator<WithMetadata<Output>, undefined> {
  return async function* (config, input?: Input) {
    const { pageSize, startingToken, stopOnSameToken, ...rest } = options(config, "config", [
      "client",
      "pageSize",
      "startingToken",
      "stopOnSameToken",
    ]);
    const client = readClient(rest.client);
    const request: Record<string, unknown> = readInput(operation, input);
    if (startingToken !== undefined) request[page.input] = startingToken;
    if (page.limit !== undefined && pageSize !== undefined) request[page.limit] = pageSize;
    for (;;) {
      const answer = (await client.call(operation, request)) as WithMetadata<Output>;
      yield answer;
      const token = (answer as Record<string, unknown>)[page.output];
      if (token === undefined || (stopOnSameToken && token === request[page.input])) return undefined;
      request[page.input] = token;
    }
  };
}

/** The option `client` of paginators and waiters. */
export function readClient(client: unknown): CallingClient {
  const calls = typeof client === "object" && client !== null && typeof (client as CallingClient).call === "function";
  if (!calls) throw typeError("client", "an IAM", client);
  return client as CallingClient;
}
