/** The request: who wants to do what, on which resource. */

import { actionsLike, loadReference, reference } from "../engine/reference";
import type { RequestField } from "../engine/outcome";
import { editRequest, outcome, workspace } from "../state/store";
import { Combobox, holding } from "../ui/combobox";
import type { Suggestion } from "../ui/combobox";
import { Field } from "../ui/field";
import { PrincipalField } from "./principal";

/** What is wrong with a member of the request, if the answer says so. */
export function fieldError(field: RequestField): string | undefined {
  const answer = outcome.value;
  return answer.kind === "field" && answer.field === field ? withoutField(answer.message, field) : undefined;
}

/** Beside the field, the message need not say which one it is. */
export function withoutField(message: string, field: RequestField | undefined): string {
  return message.startsWith(`${field}: `) ? message.slice(`${field}: `.length) : message;
}

function isWanted(field: RequestField): boolean {
  const answer = outcome.value;
  return answer.kind === "incomplete" && answer.fields.includes(field);
}

export function RequestForm() {
  return (
    <div class="request">
      <PrincipalField error={fieldError("principal")} />
      <ActionField />
      <ResourceField />
      <AccountField />
    </div>
  );
}

function suggestActions(text: string): readonly Suggestion[] {
  return actionsLike(text).map((value) => ({ value, more: value.endsWith(":") }));
}

function ActionField() {
  // The list follows when the reference arrives.
  reference.value;
  return (
    <div data-field="action">
      <Field label="Action" error={fieldError("action")} hint={isWanted("action") && "One action, such as s3:GetObject."}>
        {(control) => (
          <Combobox
            control={control}
            class="mono"
            placeholder="service:Action"
            value={workspace.value.request.action}
            onInput={(action) => editRequest({ action })}
            suggest={suggestActions}
            // Without the reference one types the action in full.
            onFocus={() => void loadReference().catch(() => undefined)}
          />
        )}
      </Field>
    </div>
  );
}

function ResourceField() {
  const { resource } = workspace.value.request;
  return (
    <div data-field="resource">
      <Field label="Resource" error={fieldError("resource")} hint={isWanted("resource") && "An ARN, or * for an action that is about none."}>
        {(control) => (
          <Combobox
            control={control}
            class="mono"
            placeholder="arn:aws:…"
            value={resource}
            onInput={(resource) => editRequest({ resource })}
            suggest={(text) => holding(namedResources(), text)}
          />
        )}
      </Field>
    </div>
  );
}

/** The resources without wildcards that the policies name. */
function namedResources(): Suggestion[] {
  const found = new Set<string>(["*"]);
  for (const { text } of workspace.peek().policies) {
    for (const [, arn] of text.matchAll(/"(arn:[^"*?$\\]+)"/g)) found.add(arn!);
  }
  return [...found].map((value) => ({ value, detail: value === "*" ? "no resource" : "" }));
}

function AccountField() {
  const { resourceAccount } = workspace.value.request;
  const error = fieldError("resourceAccount");
  return (
    <details class="fold" data-field="resourceAccount" open={resourceAccount !== "" || error !== undefined}>
      <summary>Account of the resource</summary>
      <Field label="Account id" optional error={error} hint="For a resource whose ARN names no account, such as a bucket. Else it is the principal's.">
        {(control) => (
          <input
            {...control}
            class="mono"
            inputMode="numeric"
            placeholder="123456789012"
            value={resourceAccount}
            onInput={(event) => editRequest({ resourceAccount: event.currentTarget.value })}
          />
        )}
      </Field>
    </details>
  );
}
