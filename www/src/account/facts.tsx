/** What the API tells of an entity beside its policies. */

import type { ComponentChildren } from "preact";
import { Section, When } from "./parts";
import type { Entry } from "./roster";

export interface AboutProps {
  readonly entry: Entry;
  readonly created: Date | undefined;
  /** More pairs of `dt` and `dd`. */
  readonly children?: ComponentChildren;
}

export function About({ entry, created, children }: AboutProps) {
  return (
    <Section title="About">
      <dl class="facts">
        <dt>Id</dt>
        <dd>
          <code>{entry.id}</code>
        </dd>
        <dt>Path</dt>
        <dd>
          <code>{entry.path}</code>
        </dd>
        <dt>Created</dt>
        <dd>
          <When date={created} />
        </dd>
        {children}
      </dl>
    </Section>
  );
}
