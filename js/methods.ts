/** The types of the methods that clients have for operations. */

import type { ResponseMetadata } from "./exceptions.js";
import type { OperationName, Spelling } from "./names.js";
import type { CamelOperations, SnakeOperations, operations } from "./operations.gen.js";
import type { Page } from "./paginate.js";

type TypesOf<Name extends OperationName> = CamelOperations[(typeof operations)[Name]["camel"]];
type Operation = { input: object; output: object };

/** What an operation takes. */
export type InputOf<Name extends OperationName> = TypesOf<Name>["input"];
/** What an operation answers. */
export type OutputOf<Name extends OperationName> = WithMetadata<TypesOf<Name>["output"]>;

export type WithMetadata<Output> = Output & { $metadata: ResponseMetadata };

/** Input comes as an argument, which may be left out where no member is required. */
export type InputArguments<Input> = {} extends Input ? [input?: Input] : [input: Input];

// Mapped key by key, so that editors show each operation's own description.
type Methods<Operations extends { [Name in keyof Operations]: Operation }> = {
  [Name in keyof Operations]: (
    ...input: InputArguments<Operations[Name]["input"]>
  ) => Promise<WithMetadata<Operations[Name]["output"]>>;
};
type SyncMethods<Operations extends { [Name in keyof Operations]: Operation }> = {
  [Name in keyof Operations]: (...input: InputArguments<Operations[Name]["input"]>) => WithMetadata<Operations[Name]["output"]>;
};

/** Every operation in both spellings. */
export interface OperationMethods extends Methods<CamelOperations>, Methods<SnakeOperations> {}
/** The same, each answering at once. */
export interface SyncOperationMethods extends SyncMethods<CamelOperations>, SyncMethods<SnakeOperations> {}

/** Forbids a name that is known, so that only its own signature fits it. */
export type OtherName<Name extends string> = Name extends OperationName ? never : Name;

/** The operation that is meant by a name in any spelling. */
export type OperationOf<Given extends Spelling> = { [Name in OperationName]: Given extends Spelling<Name> ? Name : never }[OperationName];

/** Operations that answer in pages. */
export type PagedOperation = {
  [Name in OperationName]: (typeof operations)[Name] extends { page: Page } ? Name : never;
}[OperationName];

type PageOf<Name extends PagedOperation> = (typeof operations)[Name] extends { page: infer Found extends Page } ? Found : never;

/** The members that say whether there are more pages. */
type PagingMembers<Name extends PagedOperation> = PageOf<Name>["output"] | NonNullable<PageOf<Name>["more"]>;

/** All pages as one. */
export type FullResult<Name extends PagedOperation> = Omit<TypesOf<Name>["output"], PagingMembers<Name>> & {
  /** Where to go on, if `MaxItems` ended the listing: a `StartingToken`. */
  NextToken?: string;
};
