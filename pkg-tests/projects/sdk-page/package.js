// What lib/package.mjs exports, for a page.
import managedPolicies from "iamlet/data/aws-managed-policies";
import serviceReference from "iamlet/data/service-reference";

export * as iamlet from "iamlet/inline";
export * as handlers from "iamlet/handler";

const packs = { managedPolicies, serviceReference };
export const withPacks = (options) => Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value === "$pack" ? packs[name] : value]));
