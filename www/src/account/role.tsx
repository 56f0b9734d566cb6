/** A role: what it may do, and who may assume it. */

import { useState } from "preact/hooks";
import { Refused, useCalls, useIam } from "./call";
import { Document } from "./document";
import { documentText } from "./documents";
import { About, Fact } from "./facts";
import { Section, When } from "./parts";
import { everyPage } from "./roster";
import type { Entry } from "./roster";
import { AttachedPolicies } from "./sections/attached";
import { Boundary } from "./sections/boundary";
import { InlinePolicies } from "./sections/inline";
import { Tags } from "./sections/tags";
import { Field } from "../ui/field";

export function RoleDetail({ entry }: { readonly entry: Entry }) {
  const { sync } = useIam();
  const role = sync.getRole({ RoleName: entry.name }).Role;
  const holder = { type: "role", name: entry.name } as const;
  const profiles = everyPage((paging) => sync.listInstanceProfilesForRole({ RoleName: entry.name, ...paging }), ({ InstanceProfiles }) => InstanceProfiles);
  const linked = entry.path.startsWith("/aws-service-role/");
  return (
    <>
      <About entry={entry} created={role?.CreateDate}>
        <Fact name="Last used">
          <When date={role?.RoleLastUsed?.LastUsedDate} />
        </Fact>
        {profiles.length > 0 && <Fact name="Instance profiles">{profiles.map(({ InstanceProfileName }) => InstanceProfileName).join(", ")}</Fact>}
      </About>
      {linked && <p class="notice">A service-linked role belongs to its service: IAM refuses most changes of it.</p>}
      <TrustPolicy role={entry.name} text={documentText(role?.AssumeRolePolicyDocument)} fixed={linked} />
      <div class="sections">
        <AttachedPolicies holder={holder} />
        <Boundary holder={holder} arn={role?.PermissionsBoundary?.PermissionsBoundaryArn} />
      </div>
      <InlinePolicies holder={holder} fixed={linked} />
      <div class="sections">
        <Tags tagged={holder} />
        <Settings key={`${role?.Description} ${role?.MaxSessionDuration}`} role={entry.name} description={role?.Description ?? ""} seconds={String(role?.MaxSessionDuration ?? "")} />
      </div>
    </>
  );
}

interface TrustPolicyProps {
  readonly role: string;
  readonly text: string;
  readonly fixed: boolean;
}

function TrustPolicy({ role, text, fixed }: TrustPolicyProps) {
  const calls = useCalls(["PolicyDocument"]);
  return (
    <Section title="Trust policy">
      <Document
        id={`trust ${role}`}
        label={`Trust policy of ${role}`}
        text={text}
        kind="trust"
        readOnly={fixed}
        error={calls.at("PolicyDocument")}
        onSave={(next) => calls.run((sync) => void sync.updateAssumeRolePolicy({ RoleName: role, PolicyDocument: next }), `Saved the trust policy of ${role}.`)}
        onDiscard={calls.clear}
      />
      <Refused refusal={calls.refusal} />
    </Section>
  );
}

interface SettingsProps {
  readonly role: string;
  readonly description: string;
  readonly seconds: string;
}

function Settings({ role, ...given }: SettingsProps) {
  const [description, setDescription] = useState(given.description);
  const [seconds, setSeconds] = useState(given.seconds);
  const calls = useCalls(["Description", "MaxSessionDuration"]);
  const save = (event: Event) => {
    event.preventDefault();
    // What is no number goes to the API as it is, which says so.
    const duration = (/^\d+$/.test(seconds.trim()) ? Number(seconds) : seconds) as number;
    calls.run((sync) => void sync.updateRole({ RoleName: role, Description: description, MaxSessionDuration: duration }), `Saved the settings of ${role}.`);
  };
  const changed = description !== given.description || seconds !== given.seconds;
  return (
    <Section title="Settings">
      <form class="stack" onSubmit={save}>
        <Field label="Description" optional error={calls.at("Description")}>
          {(control) => <textarea {...control} rows={2} value={description} onInput={(event) => setDescription(event.currentTarget.value)} />}
        </Field>
        <Field label="Longest session, in seconds" hint="From 3,600 (an hour) to 43,200 (twelve)." error={calls.at("MaxSessionDuration")}>
          {(control) => <input {...control} type="text" inputmode="numeric" value={seconds} onInput={(event) => setSeconds(event.currentTarget.value)} />}
        </Field>
        <Refused refusal={calls.refusal} />
        <div class="row">
          <button type="submit" class="button small" disabled={!changed}>
            Save settings
          </button>
        </div>
      </form>
    </Section>
  );
}
