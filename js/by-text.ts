/** What goes from one of the package's modules to the other by its text: a Policy and a PreparedContext. */

export abstract class PolicyText {
  /** The name that it was given; without one, its place in the authorizer names it. */
  readonly name: string | undefined;
  /** The text: as given, or `JSON.stringify(document, null, 2)` of an object. Spans point into it. */
  readonly document: string;

  protected constructor(name: string | undefined, document: string) {
    this.name = name;
    this.document = document;
  }
}

let textOf: (context: ContextText) => string;

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
