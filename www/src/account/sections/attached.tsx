/** The managed policies that are attached to a user, group or role. */

import { Refused, useCalls, useIam } from "../call";
import { attach, attachedPolicies, detach, inlinePolicies } from "../holder";
import type { Holder } from "../holder";
import { AwsHint, policyOptions } from "../options";
import { EntityLink, Rows, Section } from "../parts";
import { Picker } from "../picker";
import { everyPage } from "../roster";

export function AttachedPolicies({ holder }: { readonly holder: Holder }) {
  const iam = useIam();
  const adding = useCalls(["PolicyArn"]);
  const removing = useCalls();
  const attached = attachedPolicies(iam.sync, holder);
  return (
    <Section title="Attached policies" count={attached.length}>
      <Rows
        items={attached}
        empty="No managed policy is attached."
        keyOf={({ arn }) => arn}
        row={({ name, arn }) => (
          <>
            <span class="grow">
              <EntityLink type="policy" name={name} arn={arn} /> {isAws(arn) && <span class="badge">AWS</span>}
            </span>
            <button type="button" class="button small" aria-label={`Detach ${name}`} onClick={() => removing.run((sync) => detach(sync, holder, arn), `Detached ${name}.`)}>
              Detach
            </button>
          </>
        )}
      />
      <Refused refusal={removing.refusal} />
      <Picker
        label="Attach a policy"
        hint={<AwsHint />}
        placeholder="Name or ARN"
        action="Attach"
        error={adding.at("PolicyArn")}
        options={policyOptions(iam, new Set(attached.map(({ arn }) => arn)))}
        onPick={(arn) => adding.run((sync) => attach(sync, holder, arn))}
      />
      <Refused refusal={adding.refusal} />
    </Section>
  );
}

/** AWS's managed policies are of no account. */
export function isAws(arn: string): boolean {
  return /^arn:[^:]+:iam::aws:/.test(arn);
}

/** What a user has through its groups. */
export function GroupPolicies({ user }: { readonly user: string }) {
  const { sync } = useIam();
  const groups = everyPage((paging) => sync.listGroupsForUser({ UserName: user, ...paging }), ({ Groups }) => Groups);
  const rows = groups.flatMap(({ GroupName: name = "", Arn: arn = "" }) => {
    const group = { type: "group" as const, name };
    return [
      ...attachedPolicies(sync, group).map((policy) => ({ ...policy, group: name, groupArn: arn })),
      ...inlinePolicies(sync, group).map((policy) => ({ name: policy, arn: undefined, group: name, groupArn: arn })),
    ];
  });
  return (
    <Section title="Policies through groups" count={rows.length}>
      <Rows
        items={rows}
        empty="No group gives this user a policy."
        keyOf={({ name, arn, group }) => `${group} ${arn ?? name}`}
        row={({ name, arn, group, groupArn }) => (
          <>
            <span class="grow">{arn === undefined ? <>{name} <span class="badge">inline</span></> : <EntityLink type="policy" name={name} arn={arn} />}</span>
            <span class="small quiet">
              from <EntityLink type="group" name={group} arn={groupArn} />
            </span>
          </>
        )}
      />
    </Section>
  );
}
