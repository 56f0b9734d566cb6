let textOf: (context: ContextText) => string;

/** A context by its text: what a PreparedContext of one of the package's modules is to the other. */
export abstract class ContextText {
  readonly #json: string;

  protected constructor(json: string) {
    this.#json = json;
  }

  static {
    textOf = (context) => context.#json;
  }
}

/** The keys and values of `context` as JSON, which is not for users. */
export function contextText(context: ContextText): string {
  return textOf(context);
}
