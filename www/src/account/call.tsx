/** Calls of the API from forms: what is refused is shown where it belongs, and whatever changed is told. */

import type { IAM } from "iamlet";
import { useState } from "preact/hooks";
import { changed, openAccount, undoPoint } from "./client";
import { readRefusal } from "./errors";
import type { Refusal } from "./errors";
import { accountVersion } from "./state";
import { say } from "../state/store";

/** The account, which is open wherever its parts are shown; who asks is shown anew with each change. */
export function useIam(): IAM {
  accountVersion.value;
  return openAccount()!;
}

export interface Calls {
  readonly refusal: Refusal | undefined;
  /** The message at a field. */
  at(field: string): string | undefined;
  /** Answers whether nothing was refused. `done` is said, with the way back. */
  run(work: (sync: IAM["sync"]) => void, done?: string): boolean;
  clear(): void;
}

/** `fields` are the members of the input that the form shows. */
export function useCalls(fields: readonly string[] = []): Calls {
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  const run = (work: (sync: IAM["sync"]) => void, done?: string) => {
    const undo = done === undefined ? undefined : undoPoint();
    try {
      work(openAccount()!.sync);
    } catch (error) {
      setRefusal(readRefusal(error, fields));
      return false;
    } finally {
      changed();
    }
    setRefusal(undefined);
    if (done !== undefined) say(done, undo);
    return true;
  };
  return { refusal, at: (field) => refusal?.fields[field], run, clear: () => setRefusal(undefined) };
}

/** What is refused and is about no field. */
export function Refused({ refusal }: { readonly refusal: Refusal | undefined }) {
  if (refusal === undefined || refusal.form.length === 0) return null;
  return (
    <div class="notice deny" role="alert">
      {refusal.form.map((message) => (
        <p key={message}>
          {refusal.code && <strong>{refusal.code}: </strong>}
          {message}
        </p>
      ))}
    </div>
  );
}
