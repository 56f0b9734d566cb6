/** A policy by its text: what a Policy of one of the package's modules is to the other. */
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
