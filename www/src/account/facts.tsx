/** What the API tells of an entity beside its policies. */

import type { ComponentChildren } from "preact";
import { When } from "./parts";
import type { Entry } from "./roster";

export interface AboutProps {
  readonly entry: Entry;
  readonly created: Date | undefined;
  /** More of `Fact`. */
  readonly children?: ComponentChildren;
}

export function About({ entry, created, children }: AboutProps) {
  return (
    <dl class="entity-facts">
      <Fact name="Id">
        <code>{entry.id}</code>
      </Fact>
      <Fact name="Path">
        <code>{entry.path}</code>
      </Fact>
      <Fact name="Created">
        <When date={created} />
      </Fact>
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
