/** The permissions boundary of a user or role. */

import { isAws } from "./attached";
import { Refused, useCalls, useIam } from "../call";
import { deleteBoundary, putBoundary } from "../holder";
import type { Holder } from "../holder";
import { AwsHint, policyOptions } from "../options";
import { EntityLink, Section } from "../parts";
import { Picker } from "../picker";

export function Boundary({ holder, arn }: { readonly holder: Holder; readonly arn: string | undefined }) {
  const iam = useIam();
  const calls = useCalls(["PermissionsBoundary"]);
  const name = arn?.slice(arn.lastIndexOf("/") + 1) ?? "";
  return (
    <Section title="Permissions boundary">
      {arn === undefined ? (
        <p class="quiet small">None: the identity policies alone say what this {holder.type} may do.</p>
      ) : (
        <div class="rows">
          <div>
            <span class="grow">
              <EntityLink type="policy" name={name} arn={arn} /> {isAws(arn) && <span class="badge">AWS</span>}
            </span>
            <button type="button" class="button small" aria-label={`Remove the boundary ${name}`} onClick={() => calls.run((sync) => deleteBoundary(sync, holder), `Removed the boundary ${name}.`)}>
              Remove
            </button>
          </div>
        </div>
      )}
      <Picker
        label={arn === undefined ? "Set a boundary" : "Set another boundary"}
        hint={<AwsHint />}
        placeholder="Name or ARN"
        action="Set"
        error={calls.at("PermissionsBoundary")}
        options={policyOptions(iam, new Set(arn === undefined ? [] : [arn]))}
        onPick={(picked) => calls.run((sync) => putBoundary(sync, holder, picked))}
      />
      <Refused refusal={calls.refusal} />
    </Section>
  );
}
