/** A managed policy: its versions, and who has it. */

import type { PolicyVersion } from "iamlet";
import { useId, useState } from "preact/hooks";
import { Refused, useCalls, useIam } from "./call";
import { Document } from "./document";
import { documentText } from "./documents";
import { setDraftText } from "./drafts";
import { About, Fact } from "./facts";
import { attach, deleteBoundary, detach } from "./holder";
import type { Holder } from "./holder";
import { arnOptions } from "./options";
import { EntityLink, Rows, Section } from "./parts";
import { Picker } from "./picker";
import { entitiesOf } from "./plan";
import { everyPage, roster } from "./roster";
import type { Entry } from "./roster";
import { Tags } from "./sections/tags";

export function PolicyDetail({ entry }: { readonly entry: Entry }) {
  const policy = useIam().sync.getPolicy({ PolicyArn: entry.arn }).Policy;
  return (
    <>
      <About entry={entry} created={policy?.CreateDate}>
        {policy?.Description && <Fact name="Description">{policy.Description}</Fact>}
      </About>
      <Versions entry={entry} />
      <div class="sections">
        <AttachedTo entry={entry} />
        <BoundaryOf entry={entry} />
        {!entry.aws && <Tags tagged={{ type: "policy", arn: entry.arn }} />}
      </div>
    </>
  );
}

function Versions({ entry: { arn, name, aws } }: { readonly entry: Entry }) {
  const { sync } = useIam();
  const versions = everyPage((paging) => sync.listPolicyVersions({ PolicyArn: arn, ...paging }), ({ Versions }) => Versions);
  const inForce = versions.find(({ IsDefaultVersion }) => IsDefaultVersion)?.VersionId ?? "";
  const [chosen, setChosen] = useState(inForce);
  const shown = versions.find(({ VersionId }) => VersionId === chosen) ?? versions.find(({ VersionId }) => VersionId === inForce);
  const id = shown?.VersionId ?? "";
  const calls = useCalls();
  const makeDefault = () => calls.run((sync) => void sync.setDefaultPolicyVersion({ PolicyArn: arn, VersionId: id }), `${id} is the default version of ${name}.`);
  const remove = () => calls.run((sync) => void sync.deletePolicyVersion({ PolicyArn: arn, VersionId: id }), `Deleted ${id} of ${name}.`);
  return (
    <Section title="Document" actions={<VersionSelect versions={versions} chosen={id} onChoose={setChosen} />}>
      {shown && !shown.IsDefaultVersion && (
        <div class="notice none row">
          <span class="grow">{id} is not in force: the default version is {inForce}.</span>
          {!aws && (
            <>
              <button type="button" class="button small" onClick={makeDefault}>
                Make {id} the default
              </button>
              <button type="button" class="button danger small" onClick={remove}>
                Delete {id}
              </button>
            </>
          )}
        </div>
      )}
      <Refused refusal={calls.refusal} />
      <VersionDocument key={id} arn={arn} name={name} version={id} fixed={aws === true} onCreated={setChosen} />
    </Section>
  );
}

interface VersionSelectProps {
  readonly versions: readonly PolicyVersion[];
  readonly chosen: string;
  readonly onChoose: (version: string) => void;
}

function VersionSelect({ versions, chosen, onChoose }: VersionSelectProps) {
  const select = useId();
  return (
    <div class="row small">
      <label for={select}>Version</label>
      <select id={select} class="version-select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {versions.map(({ VersionId, IsDefaultVersion, CreateDate }) => (
          <option key={VersionId} value={VersionId}>
            {VersionId} {IsDefaultVersion ? "(default)" : ""} {CreateDate?.toISOString().slice(0, 10)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface VersionDocumentProps {
  readonly arn: string;
  readonly name: string;
  readonly version: string;
  readonly fixed: boolean;
  readonly onCreated: (version: string) => void;
}

function VersionDocument({ arn, name, version, fixed, onCreated }: VersionDocumentProps) {
  const { sync } = useIam();
  const [asDefault, setAsDefault] = useState(true);
  const calls = useCalls(["PolicyDocument"]);
  const text = documentText(sync.getPolicyVersion({ PolicyArn: arn, VersionId: version }).PolicyVersion?.Document);
  const id = `policy ${arn} ${version}`;
  const create = (document: string) => {
    let created = "";
    const work = (sync: ReturnType<typeof useIam>["sync"]) => {
      created = sync.createPolicyVersion({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: asDefault }).PolicyVersion?.VersionId ?? "";
    };
    if (!calls.run(work, `Created a version of ${name}.`)) return false;
    setDraftText(id, undefined);
    onCreated(created);
    return true;
  };
  return (
    <>
      <Document id={id} label={`Document of ${name}`} text={text} kind="identity" readOnly={fixed} error={calls.at("PolicyDocument")} saveLabel="Create version" onSave={create} onDiscard={calls.clear}>
        <label class="row small">
          <input type="checkbox" checked={asDefault} onChange={(event) => setAsDefault(event.currentTarget.checked)} /> Make it the default
        </label>
      </Document>
      <Refused refusal={calls.refusal} />
    </>
  );
}

function HolderLink({ holder: { type, name } }: { readonly holder: Holder }) {
  const { users, groups, roles } = roster(useIam());
  const arn = { user: users, group: groups, role: roles }[type].find((entry) => entry.name === name)?.arn ?? "";
  return (
    <span class="grow">
      <EntityLink type={type} name={name} arn={arn} /> <span class="quiet small">{type}</span>
    </span>
  );
}

const holderKey = ({ type, name }: Holder) => `${type} ${name}`;

function AttachedTo({ entry: { arn, name } }: { readonly entry: Entry }) {
  const iam = useIam();
  const adding = useCalls(["PolicyArn"]);
  const removing = useCalls();
  const holders = entitiesOf(iam.sync, arn, "PermissionsPolicy");
  const { users, groups, roles } = roster(iam);
  const entries = [...groups, ...users, ...roles];
  const add = (picked: string) =>
    adding.run((sync) => {
      const entry = entries.find((entry) => entry.arn === picked || entry.name === picked);
      if (entry === undefined) throw new Error(`There is no user, group or role ${picked}.`);
      attach(sync, entry as Holder, arn);
    });
  return (
    <Section title="Attached to" count={holders.length}>
      <Rows
        items={holders}
        empty="It is attached to nobody."
        keyOf={holderKey}
        row={(holder) => (
          <>
            <HolderLink holder={holder} />
            <button type="button" class="button small" aria-label={`Detach from ${holder.name}`} onClick={() => removing.run((sync) => detach(sync, holder, arn), `Detached ${name} from ${holder.name}.`)}>
              Detach
            </button>
          </>
        )}
      />
      <Refused refusal={removing.refusal} />
      <Picker label="Attach to" placeholder="User, group or role" action="Attach" error={adding.at("PolicyArn") ?? adding.refusal?.form[0]} options={arnOptions(entries)} onPick={add} />
    </Section>
  );
}

function BoundaryOf({ entry: { arn, name } }: { readonly entry: Entry }) {
  const { sync } = useIam();
  const removing = useCalls();
  const holders = entitiesOf(sync, arn, "PermissionsBoundary");
  if (holders.length === 0) return null;
  return (
    <Section title="Permissions boundary of" count={holders.length}>
      <Rows
        items={holders}
        empty=""
        keyOf={holderKey}
        row={(holder) => (
          <>
            <HolderLink holder={holder} />
            <button type="button" class="button small" aria-label={`Remove the boundary of ${holder.name}`} onClick={() => removing.run((sync) => deleteBoundary(sync, holder), `Removed the boundary ${name} of ${holder.name}.`)}>
              Remove
            </button>
          </>
        )}
      />
      <Refused refusal={removing.refusal} />
    </Section>
  );
}
