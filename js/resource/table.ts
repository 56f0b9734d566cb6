/** The table of classes that `resources.gen.ts` holds: what a class has, and which operations stand behind it. Names are in snake case. */

/**
 * Where a value comes from: `own:name` is an identifier of the resource, `text:Active` that text, `request:UserName` a member
 * of the input, `response:User.UserName` one of the answer, `data:User.UserName` one of what was loaded, and `argument` what
 * a factory is given. `[]` in a path makes one resource of each item.
 */
export type Source = string;

export interface ClassModel {
  /** Each with the member of the data that says the same, if there is one. */
  readonly identifiers?: { readonly [name: string]: string | null };
  readonly load?: CallModel & { readonly data: string };
  /** Each with its member of the data. */
  readonly attributes?: { readonly [name: string]: string };
  /** Paths to the members of the data that are policy documents. */
  readonly documents?: readonly string[];
  readonly actions?: { readonly [name: string]: CallModel & { readonly gives?: TargetModel } };
  /** Factories of resources. Where there are none, every class has one with all its identifiers as arguments. */
  readonly resources?: { readonly [name: string]: TargetModel };
  readonly references?: { readonly [name: string]: TargetModel };
  readonly collections?: { readonly [name: string]: CollectionModel };
}

export interface CallModel {
  /** The operation. */
  readonly call: string;
  /** The members of its input that are filled in. */
  readonly with?: { readonly [member: string]: Source };
}

export interface CollectionModel extends CallModel {
  readonly gives: TargetModel;
}

/** Resources, and where their identifiers come from. */
export interface TargetModel {
  readonly class: string;
  readonly identifiers: { readonly [name: string]: Source };
  /** The path in the answer to what the attributes are read from. */
  readonly data?: string;
}
