/** The gate: a request reaches the origin if its token is good and the policies of the token's role allow it. */

import { Policies } from "./policies.js";
import { askedBy, contextOf, principalOf } from "./question.js";
import { Refusal } from "./refusal.js";
import { claimsOf } from "./token.js";

const policies = new Policies();

export default {
  async fetch(request, env) {
    try {
      await admit(request, env);
    } catch (error) {
      return answerTo(error);
    }
    return env.ORIGIN.fetch(request);
  },
};

/** Returns if the request may pass, and throws if not. */
async function admit(request, env) {
  const asked = askedBy(request);
  const claims = await claimsOf(request, env);
  await policies.refresh(env.POLICIES, Number(env.MAX_AGE_SECONDS) * 1000);
  const denial = policies.denial(principalOf(claims, env.ACCOUNT), asked, contextOf(request, claims));
  if (denial !== undefined) throw new Refusal(403, "denied", denial);
}

/** Whatever is thrown, the request does not pass. */
function answerTo(error) {
  const refusal = error instanceof Refusal ? error : new Refusal(500, "internal", "the gate has failed", { cause: error });
  if (refusal.status >= 500) console.error(refusal.message, String(refusal.cause));
  return refusal.response;
}
