/** One entity with everything about it. */

import { useState } from "preact/hooks";
import { useIam } from "./call";
import { decideAs } from "./decide";
import { AssumeDialog } from "./dialogs/assume";
import { RemoveDialog } from "./dialogs/remove";
import { RenameDialog } from "./dialogs/rename";
import { About, Fact } from "./facts";
import { Arn, TypeBadge, When } from "./parts";
import { PolicyDetail } from "./policy";
import { RoleDetail } from "./role";
import type { Entry } from "./roster";
import { AttachedPolicies, GroupPolicies } from "./sections/attached";
import { Boundary } from "./sections/boundary";
import { InlinePolicies } from "./sections/inline";
import { AccessKeys } from "./sections/keys";
import { Groups, Members } from "./sections/membership";
import { Tags } from "./sections/tags";
import { selected } from "./state";

const BODIES = { user: UserDetail, group: GroupDetail, role: RoleDetail, policy: PolicyDetail } as const;

export function EntityDetail({ entry }: { readonly entry: Entry }) {
  const Body = BODIES[entry.type];
  return (
    <article class="stack detail">
      <DetailHead entry={entry} />
      <Body entry={entry} />
    </article>
  );
}

type Asked = "rename" | "remove" | "assume" | undefined;

function DetailHead({ entry }: { readonly entry: Entry }) {
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const button = (label: string, run: () => void, style = "") => (
    <button type="button" class={`button small ${style}`} onClick={run}>
      {label}
    </button>
  );
  return (
    <header class="detail-head">
      <button type="button" class="button small back" onClick={() => (selected.value = null)}>
        ‹ Back to the list
      </button>
      <div class="row title">
        <h2>{entry.name}</h2>
        <TypeBadge type={entry.type} aws={entry.aws} />
      </div>
      <Arn arn={entry.arn} />
      <div class="row">
        {(entry.type === "user" || entry.type === "role") && button("Decide as this principal", () => void decideAs(entry.arn), "primary")}
        {entry.type === "role" && button("May … assume this role?", () => setAsked("assume"))}
        {(entry.type === "user" || entry.type === "group") && button("Rename …", () => setAsked("rename"))}
        {!entry.aws && button("Delete …", () => setAsked("remove"), "danger")}
      </div>
      {asked === "rename" && <RenameDialog entry={entry} onClose={close} />}
      {asked === "remove" && <RemoveDialog doomed={entry as Parameters<typeof RemoveDialog>[0]["doomed"]} onClose={close} />}
      {asked === "assume" && <AssumeDialog role={entry} onClose={close} />}
    </header>
  );
}

function UserDetail({ entry }: { readonly entry: Entry }) {
  const user = useIam().sync.getUser({ UserName: entry.name }).User;
  const holder = { type: "user", name: entry.name } as const;
  return (
    <>
      <About entry={entry} created={user?.CreateDate}>
        <Fact name="Password last used">
          <When date={user?.PasswordLastUsed} />
        </Fact>
      </About>
      <div class="sections">
        <Groups user={entry.name} />
        <GroupPolicies user={entry.name} />
        <AttachedPolicies holder={holder} />
        <Boundary holder={holder} arn={user?.PermissionsBoundary?.PermissionsBoundaryArn} />
      </div>
      <InlinePolicies holder={holder} />
      <div class="sections">
        <Tags tagged={holder} />
        <AccessKeys user={entry.name} />
      </div>
    </>
  );
}

function GroupDetail({ entry }: { readonly entry: Entry }) {
  const group = useIam().sync.getGroup({ GroupName: entry.name, MaxItems: 1 }).Group;
  const holder = { type: "group", name: entry.name } as const;
  return (
    <>
      <About entry={entry} created={group?.CreateDate} />
      <div class="sections">
        <Members group={entry.name} />
        <AttachedPolicies holder={holder} />
      </div>
      <InlinePolicies holder={holder} />
    </>
  );
}
