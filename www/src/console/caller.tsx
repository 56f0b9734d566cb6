/** Who makes the call. */

import { accountPrincipals } from "../account/state";
import { Field } from "../ui/field";
import { caller } from "./state";
import type { Caller } from "./state";

const ROOT = "";

export function CallerField() {
  const of = (type: "user" | "role") => accountPrincipals.value.filter((principal) => principal.type === type);
  const users = of("user");
  const roles = of("role");
  const chosen = keyOf(caller.value);
  const known = [...users.map(({ name }) => `user ${name}`), ...roles.map(({ arn }) => `arn ${arn}`)];
  return (
    <Field label="Caller" hint="Operations that name no user are about the caller.">
      {(control) => (
        <select {...control} value={chosen} onChange={(event) => (caller.value = callerOf(event.currentTarget.value))}>
          <option value={ROOT}>Root user of the account</option>
          {users.length > 0 && (
            <optgroup label="Users">
              {users.map(({ name }) => (
                <option key={name} value={`user ${name}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {roles.length > 0 && (
            <optgroup label="Roles">
              {roles.map(({ name, arn }) => (
                <option key={arn} value={`arn ${arn}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {chosen !== ROOT && !known.includes(chosen) && <option value={chosen}>{callerName(caller.value)} (not there any more)</option>}
        </select>
      )}
    </Field>
  );
}

function keyOf(caller: Caller | undefined): string {
  if (caller === undefined) return ROOT;
  return "arn" in caller ? `arn ${caller.arn}` : `user ${caller.userName}`;
}

function callerOf(key: string): Caller | undefined {
  if (key === ROOT) return undefined;
  return key.startsWith("arn ") ? { arn: key.slice(4) } : { userName: key.slice(5) };
}

export function callerName(caller: Caller | undefined): string {
  if (caller === undefined) return "root";
  return "arn" in caller ? caller.arn.replace(/^.*\//, "") : caller.userName;
}
