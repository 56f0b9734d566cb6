/** Findings about principals. */

import { strings } from "../tree";
import type { TextNode } from "../tree";
import { each, hasKey } from "./policy";
import type { Rule, StatementView } from "./policy";
import { principalTexts } from "./shape";

/** The principals of one type, such as `Service`. */
function principals({ member }: StatementView, type: string): TextNode[] {
  const value = member("Principal")?.value;
  return value?.type === "object" ? strings(value.members.find(({ name }) => name === type)?.value) : [];
}

export const PRINCIPAL_RULES: readonly Rule[] = [
  {
    code: "ALLOW_WITH_NOT_PRINCIPAL",
    severity: "warning",
    find: each(({ effect, member }, report) => {
      const found = member("NotPrincipal");
      if (effect === "Allow" && found) report(found.nameAt, "Allow with NotPrincipal allows everybody else, anonymous requests too.");
    }),
  },
  {
    code: "UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
    severity: "warning",
    find: each(({ member }, report) => {
      for (const text of principalTexts(member("Principal")?.value)) {
        if (text.value !== "*" && /[*?]/.test(text.value)) report(text, "A principal takes no wildcards, only * for everybody. Use aws:PrincipalArn in a condition.");
      }
    }),
  },
  {
    code: "INVALID_USER_REFERENCE",
    severity: "warning",
    find: each(({ member }, report) => {
      for (const text of principalTexts(member("Principal")?.value)) {
        if (/^A(ID|RO)A[A-Z0-9]{12,}$/.test(text.value)) report(text, "This is the unique id of a user or role that was deleted: it matches nobody.");
      }
    }),
  },
  {
    code: "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
    severity: "warning",
    kinds: ["resource"],
    find: each((statement, report) => {
      if (statement.effect !== "Allow" || hasKey(statement, /^aws:source(arn|account|orgid|orgpaths)$/i)) return;
      for (const service of principals(statement, "Service")) report(service, "The service may act for anybody's account. Ask for aws:SourceArn or aws:SourceAccount.");
    }),
  },
  {
    code: "MISSING_GITHUB_REPO_CONDITION_KEY",
    severity: "warning",
    kinds: ["trust"],
    find: each((statement, report) => {
      if (statement.effect !== "Allow" || hasKey(statement, /^token\.actions\.githubusercontent\.com:(sub|repository)/i)) return;
      for (const provider of principals(statement, "Federated")) {
        if (provider.value.endsWith("token.actions.githubusercontent.com")) report(provider, "Any repository on GitHub may assume the role. Ask for token.actions.githubusercontent.com:sub.");
      }
    }),
  },
  {
    code: "MISMATCHED_ACTION_FOR_PRINCIPAL",
    severity: "warning",
    kinds: ["trust"],
    find: each((statement, report) => {
      const has = (action: string) => statement.actions.some(({ value }) => value.toLowerCase() === action || /\*/.test(value));
      for (const provider of principals(statement, "Federated")) {
        const wanted = /:saml-provider\//.test(provider.value) ? "AssumeRoleWithSAML" : "AssumeRoleWithWebIdentity";
        if (!has(`sts:${wanted.toLowerCase()}`)) report(provider, `This provider's sessions come by sts:${wanted}, which the statement does not have.`);
      }
    }),
  },
];
