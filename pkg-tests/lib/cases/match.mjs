/**
 * Rows about one element of a statement. Each is decided twice: in an Allow statement, which must not apply when the
 * element cannot be evaluated, and in a Deny statement beside an Allow of everything, which must. `iamlet` is what a module
 * of the package gives.
 */

const ACCOUNT = "123456789012";
const VERSION = "2012-10-17";
const EVERYTHING = { Effect: "Allow", Action: "*", Resource: "*" };
const OPEN = { Version: VERSION, Statement: EVERYTHING };
const OWN_ACCOUNT = { Version: VERSION, Statement: { ...EVERYTHING, Principal: { AWS: ACCOUNT } } };

const EXPECTED = {
  true: ["allowed", "explicitDeny"],
  false: ["implicitDeny", "allowed"],
  indeterminate: ["implicitDeny", "explicitDeny"],
};

/** `[operator, policy values, request values, outcome, note?]` */
export function condition([operator, policyValues, requestValues, outcome], { defaults = {} }, iamlet) {
  const context = { ...defaults.context };
  if (requestValues !== null) context["test:key"] = requestValues;
  const statement = { Action: "*", Resource: "*", Condition: { [operator]: { "test:key": policyValues } } };
  return compare(iamlet, statement, { ...defaults, context }, "svc:Act", "*", outcome);
}

/** `[pattern or list, action, matches, note?]`; NotAction is the opposite, but for a list of nothing, which never applies. */
export function action([patterns, requested, matches], { defaults = {} }, iamlet) {
  const names = [patterns].flat().some((pattern) => pattern !== null);
  return (
    compare(iamlet, { Action: patterns, Resource: "*" }, defaults, requested, "*", String(matches)) ??
    compare(iamlet, { NotAction: patterns, Resource: "*" }, defaults, requested, "*", String(!matches && names))
  );
}

/** `[pattern or list, resource, outcome, note?]` */
export function resource([patterns, requested, outcome], { defaults = {} }, iamlet) {
  const element = defaults.not === true ? "NotResource" : "Resource";
  return compare(iamlet, { Action: "*", [element]: patterns }, defaults, "s3:Act", requested, outcome);
}

function compare(iamlet, statement, { kind = "identity", version = VERSION, context = {} }, actionName, resourceName, outcome) {
  const anyone = kind === "resource" || kind === "endpoint" ? { Principal: "*" } : {};
  const policy = (...statements) => ({ Version: version, Statement: statements.map((each) => ({ ...each, ...anyone })) });
  const decide = (document) => {
    const authorizer = new iamlet.Authorizer({ ...beside(resourceName), ...placed(kind, document) });
    try {
      return authorizer.decide(actionName, resourceName, context);
    } finally {
      authorizer.free();
    }
  };
  const got = [decide(policy({ Effect: "Allow", ...statement })), decide(policy(EVERYTHING, { Effect: "Deny", ...statement }))];
  const expected = EXPECTED[outcome];
  return got.join() === expected.join() ? undefined : `expected ${expected.join(", ")}, got ${got.join(", ")}`;
}

/** Someone of the resource's account and partition, so that only the document decides. */
function beside(resourceName) {
  const fields = resourceName.split(":");
  const partition = fields.length >= 6 && fields[1] !== "" ? fields[1] : "aws";
  return { principal: `arn:${partition}:iam::${ACCOUNT}:user/Bob`, resourceAccount: ACCOUNT };
}

/** The document in its place, and in the others what lets its answer through. */
function placed(kind, document) {
  // Some resources let nobody in without a word of their own policy.
  const others = { identityPolicies: [OPEN], resourcePolicy: OWN_ACCOUNT };
  switch (kind) {
    case "identity":
      return { ...others, identityPolicies: [document] };
    case "boundary":
      return { ...others, permissionsBoundary: document };
    case "session":
      return { ...others, sessionPolicies: [document] };
    case "scp":
      return { ...others, serviceControlPolicies: [[document]] };
    case "endpoint":
      return { ...others, vpcEndpointPolicy: document };
    case "resource":
      return { resourcePolicy: document };
    default:
      throw new Error(`no rows are known for policies of kind ${kind}`);
  }
}
