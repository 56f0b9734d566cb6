/** What the matrix asks, in lines. */

import { useState } from "preact/hooks";
import { accountPrincipals } from "../account/state";
import { workspace } from "../state/store";
import { Field } from "../ui/field";
import { linesOf, withNames } from "./lines";
import { PickPrincipals } from "./pick";
import { propose } from "./propose";
import { editMatrix, expanded, principals, resources } from "./state";
import { count, counted } from "../ui/numbers";

export function MatrixForm() {
  const { matrix } = workspace.value;
  return (
    <section class="panel" aria-labelledby="matrix-asked">
      <header>
        <h2 id="matrix-asked">What is asked</h2>
        <button type="button" class="button small" onClick={takeRequest}>
          Take from the request
        </button>
        <button type="button" class="button small" onClick={takePolicies}>
          Take from the policies
        </button>
      </header>
      <div class="body">
        <RowKind />
        <div class="matrix-fields">
          {matrix.rows === "principals" && <Principals />}
          <Actions />
          <Resources />
        </div>
      </div>
    </section>
  );
}

function takeRequest(): void {
  const { matrix, request } = workspace.value;
  editMatrix({
    principals: withNames(matrix.principals, [oneLine(request.principal)]),
    actions: withNames(matrix.actions, [request.action.trim()]),
    resources: withNames(matrix.resources, [request.resource.trim()]),
  });
}

/** A described principal has lines of its own; here each is one. */
function oneLine(principal: string): string {
  return principal.trim().replace(/\s*\n\s*/g, " ");
}

function takePolicies(): void {
  const { matrix, policies, request } = workspace.value;
  const { actions, resources } = propose(policies);
  editMatrix({
    principals: matrix.principals.some((line) => line.trim()) ? matrix.principals : withNames([], [oneLine(request.principal)]),
    actions: withNames(matrix.actions, actions),
    resources: withNames(matrix.resources, resources),
  });
}

function RowKind() {
  const { rows } = workspace.value.matrix;
  return (
    <fieldset class="row">
      <legend class="unseen">Rows</legend>
      <span class="small" aria-hidden="true">
        <strong>Rows</strong>
      </span>
      <label class="row many-choice">
        <input type="radio" name="matrix-rows" checked={rows === "principals"} onChange={() => editMatrix({ rows: "principals" })} /> Principals
      </label>
      <label class="row many-choice">
        <input type="radio" name="matrix-rows" checked={rows === "policies"} onChange={() => editMatrix({ rows: "policies" })} /> Policies, each by itself
      </label>
      {rows === "policies" && <span class="small quiet">for the principal of the request</span>}
    </fieldset>
  );
}

interface LinesProps {
  readonly label: string;
  readonly hint: preact.ComponentChildren;
  readonly error?: preact.ComponentChildren;
  readonly lines: readonly string[];
  readonly placeholder: string;
  readonly onLines: (lines: readonly string[]) => void;
}

function Lines({ label, hint, error, lines, placeholder, onLines }: LinesProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          class="mono"
          rows={6}
          wrap="off"
          spellcheck={false}
          autocapitalize="off"
          placeholder={placeholder}
          value={lines.join("\n")}
          onInput={(event) => onLines(linesOf(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}

function Principals() {
  const [picking, setPicking] = useState(false);
  const known = accountPrincipals.value;
  const all = () => editMatrix({ principals: withNames(workspace.value.matrix.principals, known.map(({ arn }) => arn)) });
  const lines = workspace.value.matrix.principals;
  return (
    <div class="stack">
      <Lines
        label="Principals"
        hint={`${counted(principals.value.length, "principal")}, a line each. Those of the account come with their own policies.`}
        lines={lines}
        placeholder={"arn:aws:iam::123456789012:user/Bob"}
        onLines={(principals) => editMatrix({ principals })}
      />
      {known.length > 0 && (
        <div class="row">
          <button type="button" class="button small" onClick={all}>
            All users and roles of the account ({count(known.length)})
          </button>
          <button type="button" class="button small" onClick={() => setPicking(true)}>
            Pick …
          </button>
        </div>
      )}
      {picking && <PickPrincipals onClose={() => setPicking(false)} />}
    </div>
  );
}

const PROBLEMS_SHOWN = 3;

function Actions() {
  const found = expanded.value;
  const problems = [...(found?.problems ?? [])];
  const error =
    problems.length === 0
      ? undefined
      : [...problems.slice(0, PROBLEMS_SHOWN).map(([name, message]) => `${name}: ${message}`), ...(problems.length > PROBLEMS_SHOWN ? [`and ${counted(problems.length - PROBLEMS_SHOWN, "more", "more")}`] : [])].join("; ");
  return (
    <Lines
      label="Actions"
      hint={actionsHint()}
      error={error}
      lines={workspace.value.matrix.actions}
      placeholder={"s3:GetObject\ns3:Put*"}
      onLines={(actions) => editMatrix({ actions })}
    />
  );
}

function actionsHint(): string {
  const found = expanded.value;
  if (found === null) return "Looking up what the patterns stand for …";
  const number = counted(found.actions.length, "action");
  if (found.patterns.size === 0) return `${number}, a line each. A pattern such as s3:Get* stands for all that it takes.`;
  const patterns = [...found.patterns].slice(0, 4).map(([name, actions]) => `${name} stands for ${count(actions)}`);
  return `${number}: ${patterns.join(", ")}${found.patterns.size > patterns.length ? ", …" : ""}.`;
}

function Resources() {
  return (
    <Lines
      label="Resources"
      hint={`${counted(resources.value.length, "resource")}, a line each: an ARN, or *. Roles of the account come with their own trust policies.`}
      lines={workspace.value.matrix.resources}
      placeholder={"arn:aws:s3:::bucket/key"}
      onLines={(resources) => editMatrix({ resources })}
    />
  );
}
