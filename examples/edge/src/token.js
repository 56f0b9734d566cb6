/** Who asks, by a JSON Web Token that the issuer has signed. */

import { createRemoteJWKSet, jwtVerify } from "jose";
import { Refusal } from "./refusal.js";

/** Errors that say something of the token; any other one says that the keys could not be had. */
const OF_TOKEN = new Set([
  "ERR_JOSE_ALG_NOT_ALLOWED",
  "ERR_JOSE_NOT_SUPPORTED",
  "ERR_JWKS_NO_MATCHING_KEY",
  "ERR_JWS_INVALID",
  "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
  "ERR_JWT_CLAIM_VALIDATION_FAILED",
  "ERR_JWT_EXPIRED",
  "ERR_JWT_INVALID",
]);

/** What the name of a role or session may be: it becomes part of an ARN. */
const NAME = /^[\w+=,.@-]{2,64}$/;

let keys;

/** The claims of the request's token. */
export async function claimsOf(request, env) {
  const [scheme, token] = (request.headers.get("authorization") ?? "").split(" ");
  if (scheme.toLowerCase() !== "bearer" || !token) throw unauthenticated("a bearer token is needed");
  const claims = await verified(token, env);
  for (const name of ["sub", "role"]) {
    if (!NAME.test(claims[name])) throw unauthenticated(`the claim "${name}" is no name`);
  }
  return claims;
}

async function verified(token, env) {
  // An isolate serves requests of one environment.
  keys ??= createRemoteJWKSet(new URL(env.JWKS_URL));
  const demands = {
    issuer: env.ISSUER,
    audience: env.AUDIENCE,
    algorithms: ["ES256"],
    requiredClaims: ["exp", "iat", "role", "sub"],
  };
  try {
    return (await jwtVerify(token, keys, demands)).payload;
  } catch (cause) {
    if (OF_TOKEN.has(cause.code)) throw unauthenticated(cause.message, cause);
    throw new Refusal(503, "keys", "the keys of the issuer cannot be read", { cause });
  }
}

function unauthenticated(message, cause) {
  return new Refusal(401, "unauthenticated", message, { headers: { "www-authenticate": "Bearer" }, cause });
}
