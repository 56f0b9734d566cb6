/** The account's entities: found on the left, shown with everything on the right. */

import { signal } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { useIam } from "./call";
import { EntityDetail } from "./detail";
import { EntityList } from "./list";
import { TYPE_WORDS } from "./names";
import { LIST_FILTERS, awsCatalogue, roster, search } from "./roster";
import type { Entry, ListFilter } from "./roster";
import { accountVersion, selected } from "./state";
import { count } from "../ui/numbers";
import { rendered } from "../ui/rendered";

const query = signal("");
const filter = signal<ListFilter>("all");

export function Browse() {
  const iam = useIam();
  const detail = useRef<HTMLDivElement>(null);
  const found = useMemo(() => search(iam, query.value), [iam, accountVersion.value, query.value]);
  const arn = selected.value?.arn;
  const entry = useMemo(() => (arn === undefined ? undefined : entryOf(arn)), [iam, accountVersion.value, arn]);
  const entered = () => {
    // On a narrow page the list gives way to what was chosen, and the focus must not stay behind.
    rendered(() => detail.current?.closest(".browse")?.querySelector(".entity-list")?.checkVisibility() === false && detail.current?.focus());
  };
  const looked = useRef(arn);
  useLayoutEffect(() => {
    if (looked.current === arn) return;
    looked.current = arn;
    const place = detail.current!;
    if (place.getBoundingClientRect().top < 0) place.scrollIntoView({ block: "start" });
    // What had the focus went away with what was shown before.
    if (document.activeElement !== document.body) return;
    if (entry !== undefined) place.focus({ preventScroll: true });
    else place.parentElement?.querySelector<HTMLElement>(".entity-list")?.focus({ preventScroll: true });
  }, [arn]);
  return (
    <div class="browse" data-chosen={entry !== undefined || undefined}>
      <section class="panel entities" aria-label="Find">
        <div class="finder">
          <input type="search" aria-label="Search the account" placeholder="Search by name, ARN or id" value={query.value} onInput={(event) => (query.value = event.currentTarget.value)} />
          <Filters counts={found} />
        </div>
        {found[filter.value].length === 0 && (
          <p class="empty" role="status">
            {query.value.trim() === "" ? "There are none of these." : `Nothing matches ${query.value.trim().slice(0, 80)}.`}
          </p>
        )}
        <EntityList entries={found[filter.value]} selected={arn} onSelect={({ type, arn }) => (selected.value = { type, arn })} onEnter={entered} />
      </section>
      <div class="entity" ref={detail} tabIndex={-1}>
        {entry === undefined ? <p class="empty">{arn === undefined ? "Choose a user, group, role or policy to see everything about it." : `${arn} is not in the account.`}</p> : <EntityDetail key={entry.arn} entry={entry} />}
      </div>
    </div>
  );

  function entryOf(arn: string): Entry | undefined {
    const { users, groups, roles, policies } = roster(iam);
    return [users, groups, roles, policies, awsCatalogue(iam), roster(iam).aws].flatMap((entries) => entries.find((entry) => entry.arn === arn) ?? [])[0];
  }
}

function Filters({ counts }: { readonly counts: Record<ListFilter, readonly Entry[]> }) {
  return (
    <div class="filters" role="group" aria-label="Type">
      {LIST_FILTERS.map((name) => (
        <button key={name} type="button" class="chip" aria-pressed={filter.value === name} onClick={() => (filter.value = name)}>
          {name === "all" ? "All" : TYPE_WORDS[name].many} <span class="quiet">{count(counts[name].length)}</span>
        </button>
      ))}
    </div>
  );
}
