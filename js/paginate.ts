/** Pages of results, as the SDK's `paginate…` functions give them. */

/** Where an operation keeps what paging needs. */
export interface Page {
  readonly input: string;
  readonly output: string;
  readonly limit?: string;
  readonly more?: string;
  readonly result: string;
}

/** What a paginator asks of a client. */
export interface PagingClient {
  call(name: string, input: object): Promise<object>;
}

export interface PaginationConfiguration {
  readonly client: PagingClient;
  readonly pageSize?: number;
  readonly startingToken?: string;
  /** Ends, instead of asking forever, when a page's token is that of the page before. */
  readonly stopOnSameToken?: boolean;
}

/** The paginator of an operation. */
export function paginator<Input extends object, Output extends object>(
  operation: string,
  page: Page,
): (config: PaginationConfiguration, input: Input) => AsyncGenerator<Output, undefined> {
  return async function* (config, input) {
    let token: unknown = config.startingToken;
    let more = true;
    while (more) {
      const request = { ...input } as Record<string, unknown>;
      if (token !== undefined) request[page.input] = token;
      if (page.limit !== undefined && config.pageSize !== undefined) request[page.limit] = config.pageSize;
      const answer = (await config.client.call(operation, request)) as Record<string, unknown>;
      yield answer as Output;
      const before = token;
      token = answer[page.output];
      more = token !== undefined && !(config.stopOnSameToken && token === before);
    }
    return undefined;
  };
}
