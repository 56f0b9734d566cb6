/** The principal of a request, as policies name it. */

import type { Scene } from "./scene";

export type PrincipalElement = "*" | { readonly AWS: string } | { readonly Service: string } | { readonly Federated: string };

/** The members of a described principal; a plain one is its `arn`. */
function described(text: string): Readonly<Record<string, unknown>> {
  const trimmed = text.trim();
  return trimmed.startsWith("{") ? (JSON.parse(trimmed) as Record<string, unknown>) : { arn: trimmed };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

/** The ARN (or account id, or service) by which the request names its principal. */
export function ownName({ request }: Scene): string | undefined {
  return textOf(described(request.principal)["arn"]);
}

/**
 * The element that names this principal, as narrowly as is wise: of a session its role. A policy of a resource that names
 * the session itself would give it more than its boundary and session policies let it have.
 */
export function elementOf(scene: Scene): PrincipalElement {
  return elementFor(scene, roleOf(scene) ?? ownName(scene));
}

/** The role of a session; of other principals there is none. */
export function roleOf(scene: Scene): string | undefined {
  return ownName(scene)?.includes(":assumed-role/") ? scene.filled("aws:PrincipalArn")?.[0] : undefined;
}

function elementFor(scene: Scene, name: string | undefined): PrincipalElement {
  const provider = textOf(described(scene.request.principal)["federatedProvider"]);
  if (/^sts:assumerolewith/i.test(scene.action) && provider) return { Federated: provider };
  if (name === undefined || name === "anonymous") return "*";
  if (/^\d{12}$/.test(name)) return { AWS: `arn:aws:iam::${name}:root` };
  return name.startsWith("arn:") ? { AWS: name } : { Service: name };
}

/** Whether the only way to name the principal is to name many. */
export function namesMany(element: PrincipalElement): string | undefined {
  if (element === "*") return "“*” names everyone, also the anonymous: make sure that the resource may be public.";
  if ("AWS" in element && element.AWS.endsWith(":root")) return "The root user’s ARN stands for its whole account.";
  return undefined;
}

/** All layers of a principal: NotPrincipal leaves out only who is listed with each. */
export function layersOf(scene: Scene): PrincipalElement[] {
  const own = elementFor(scene, ownName(scene));
  if (own === "*" || !("AWS" in own)) return [own];
  const [, partition = "aws", , , account = ""] = own.AWS.split(":");
  const user = textOf(described(scene.request.principal)["federatingUserArn"]);
  const layers = [own.AWS, roleOf(scene), user, `arn:${partition}:iam::${account}:root`];
  return [...new Set(layers.filter((layer) => layer !== undefined))].map((AWS) => ({ AWS }));
}

/** The request's principal with another ARN: what is described besides stays. */
export function renamed({ request }: Scene, arn: string): string {
  const trimmed = request.principal.trim();
  return trimmed.startsWith("{") ? JSON.stringify({ ...described(trimmed), arn }) : arn;
}
