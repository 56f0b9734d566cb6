/** Who belongs to what: the groups of a user, the members of a group. */

import { Refused, useCalls, useIam } from "../call";
import { nameOptions } from "../options";
import { EntityLink, Rows, Section } from "../parts";
import { Picker } from "../picker";
import { everyPage, roster } from "../roster";

export function Groups({ user }: { readonly user: string }) {
  const iam = useIam();
  const groups = everyPage((paging) => iam.sync.listGroupsForUser({ UserName: user, ...paging }), ({ Groups }) => Groups);
  return (
    <Membership
      title="Groups"
      type="group"
      items={groups.map(({ GroupName = "", Arn = "" }) => ({ name: GroupName, arn: Arn, user, group: GroupName }))}
      empty={`${user} is in no group.`}
      label="Add to a group"
      pair={(group) => ({ user, group })}
      options={nameOptions(roster(iam).groups, new Set(groups.map(({ GroupName = "" }) => GroupName)))}
      field="GroupName"
    />
  );
}

export function Members({ group }: { readonly group: string }) {
  const iam = useIam();
  const users = everyPage((paging) => iam.sync.getGroup({ GroupName: group, ...paging }), ({ Users }) => Users);
  return (
    <Membership
      title="Members"
      type="user"
      items={users.map(({ UserName = "", Arn = "" }) => ({ name: UserName, arn: Arn, user: UserName, group }))}
      empty="This group has no members."
      label="Add a member"
      pair={(user) => ({ user, group })}
      options={nameOptions(roster(iam).users, new Set(users.map(({ UserName = "" }) => UserName)))}
      field="UserName"
    />
  );
}

interface Pair {
  readonly user: string;
  readonly group: string;
}

interface MembershipProps {
  readonly title: string;
  readonly type: "user" | "group";
  readonly items: readonly (Pair & { readonly name: string; readonly arn: string })[];
  readonly empty: string;
  readonly label: string;
  readonly pair: (name: string) => Pair;
  readonly options: Parameters<typeof Picker>[0]["options"];
  readonly field: string;
}

function Membership({ title, type, items, empty, label, pair, options, field }: MembershipProps) {
  const adding = useCalls([field]);
  const removing = useCalls();
  const add = (name: string) => adding.run((sync) => void sync.addUserToGroup({ UserName: pair(name).user, GroupName: pair(name).group }));
  return (
    <Section title={title} count={items.length}>
      <Rows
        items={items}
        empty={empty}
        keyOf={({ arn }) => arn}
        row={({ name, arn, user, group }) => (
          <>
            <span class="grow">
              <EntityLink type={type} name={name} arn={arn} />
            </span>
            <button
              type="button"
              class="button small"
              aria-label={`Remove ${user} from ${group}`}
              onClick={() => removing.run((sync) => void sync.removeUserFromGroup({ UserName: user, GroupName: group }), `Removed ${user} from ${group}.`)}
            >
              Remove
            </button>
          </>
        )}
      />
      <Refused refusal={removing.refusal} />
      <Picker label={label} placeholder="Name" action="Add" error={adding.at(field)} options={options} onPick={add} />
      <Refused refusal={adding.refusal} />
    </Section>
  );
}
