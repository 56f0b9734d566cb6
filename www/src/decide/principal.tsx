/** The principal: any form of one, one of the account with its policies, or one described by JSON. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { openKeptAccount } from "../account/kept";
import { accountPrincipals } from "../account/state";
import { canBeDescribed, describe, isDescription, plain, withPrincipal } from "../engine/principal";
import { editRequest, outcome, replaceWorkspace, say, workspace } from "../state/store";
import { Combobox, holding } from "../ui/combobox";
import type { Suggestion } from "../ui/combobox";
import { Field } from "../ui/field";
import { focusField } from "./focus";
import { DescriptionForm } from "./description";

const FORMS: readonly Suggestion[] = [
  { value: "arn:aws:iam::123456789012:user/Bob", detail: "user" },
  { value: "arn:aws:iam::123456789012:role/Deploy", detail: "role" },
  { value: "arn:aws:sts::123456789012:assumed-role/Deploy/session", detail: "session of a role" },
  { value: "arn:aws:sts::123456789012:federated-user/Bob", detail: "federated user" },
  { value: "123456789012", detail: "root user of the account" },
  { value: "lambda.amazonaws.com", detail: "service" },
  { value: "anonymous", detail: "no credentials" },
  { value: '{\n  "arn": "arn:aws:iam::123456789012:user/Bob",\n  "tags": {\n    "team": "red"\n  },\n  "mfa": true\n}', label: "{ … }", detail: "described: tags, MFA, organization" },
];

export function PrincipalField({ error }: { readonly error: string | undefined }) {
  const { principal } = workspace.value.request;
  const wanted = outcome.value.kind === "incomplete" && principal.trim() === "";
  const described = isDescription(principal);
  const first = useRef(true);
  useLayoutEffect(() => {
    // The control is another one now: who was in the former goes on in this, before the next key.
    if (!first.current && document.activeElement === document.body) focusField("principal");
    first.current = false;
  }, [described]);
  return (
    <div data-field="principal" class="stack principal">
      <Field label="Principal" error={error} hint={wanted && "An ARN, an account id, a service such as lambda.amazonaws.com, or anonymous."}>
        {(control) =>
          described ? (
            <textarea
              {...control}
              class="mono"
              rows={Math.min(14, principal.split("\n").length + 1)}
              spellcheck={false}
              value={principal}
              onInput={(event) => editRequest({ principal: event.currentTarget.value })}
            />
          ) : (
            <Combobox
              control={control}
              class="mono"
              placeholder="arn:aws:iam::123456789012:user/Bob"
              value={principal}
              onInput={(principal) => editRequest({ principal })}
              suggest={suggestPrincipals}
              onChoose={choose}
              onFocus={onFocus}
            />
          )
        }
      </Field>
      {described ? (
        <DescriptionForm text={principal} />
      ) : (
        canBeDescribed(principal) && (
          <p>
            <button type="button" class="link small" onClick={() => editRequest({ principal: describe(principal) })}>
              Describe it: tags, MFA, organization
            </button>
          </p>
        )
      )}
      {described && plain(principal) !== undefined && (
        <p>
          <button type="button" class="link small" onClick={() => editRequest({ principal: plain(principal)! })}>
            Back to the plain ARN
          </button>
        </p>
      )}
    </div>
  );
}

/** The principal before one began to type. */
let before = "";

function onFocus(): void {
  before = workspace.peek().request.principal;
  // Without an account there are the common forms to suggest.
  openKeptAccount().catch(() => undefined);
}

function suggestPrincipals(text: string): readonly Suggestion[] {
  const own = accountPrincipals.value.map(({ arn, name, type }) => ({ value: arn, label: name, detail: `${type} of the account, with its policies` }));
  return [...holding(own, text), ...holding(FORMS, text)];
}

function choose({ value }: Suggestion): void {
  const own = accountPrincipals.peek().some(({ arn }) => arn === value);
  if (own) bring(value).catch((error: Error) => say(`The account could not be read: ${error.message}`));
  else editRequest({ principal: value });
}

/** The principal and its policies, out of the account, which says itself what is in the way. */
async function bring(arn: string): Promise<void> {
  const { worked } = await import("../account/decide");
  const work = await worked(arn);
  if (!work) return;
  // The way back leads to that principal, not to what was typed to find this one.
  editRequest({ principal: before });
  replaceWorkspace(withPrincipal(workspace.value, arn, work), `Asking for ${arn}, with its policies in the account.`);
}
