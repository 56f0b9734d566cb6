/** What else is to be said of a decision: near misses, keys that were asked for and are not there, warnings. */

import type { Reason, StatementRef } from "iamlet/authorizer";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { statementName } from "../engine/context";
import { SET_WORDS } from "../state/words";
import { focusKey } from "./focus";
import { showIn } from "./state";

const SHOWN = 6;

export function Findings({ reason }: { readonly reason: Reason }) {
  const { nearMisses, missingKeys, warnings } = reason;
  return (
    <>
      {nearMisses.length > 0 && (
        <Part title="Near misses" hint="Allow statements that one element alone keeps from applying.">
          {nearMisses.map((miss) => (
            <li key={`${miss.statement} ${miss.policy}`}>
              <NearMiss reason={reason} miss={miss} /> — all but the {miss.failed} matches
            </li>
          ))}
        </Part>
      )}
      {missingKeys.length > 0 && (
        <Part title="Missing keys" hint="A statement asks for them, and the request does not have them.">
          {missingKeys.map((key) => (
            <li key={key}>
              <code>{key}</code>{" "}
              <button type="button" class="link" aria-label={`Set ${key}`} onClick={() => focusKey(key)}>
                set
              </button>
            </li>
          ))}
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title="Warnings">
          {warnings.map(({ code, message }) => (
            <li key={code + message}>{message}</li>
          ))}
        </Part>
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: readonly VNode[];
}

/** Not all of a long list before one asks for it. */
function Part({ title, hint, children }: PartProps) {
  const [all, setAll] = useState(false);
  const { length } = children;
  const shown = all || length <= SHOWN + 1 ? children : children.slice(0, SHOWN);
  return (
    <section class="findings">
      <h3>{title}</h3>
      {hint && <p class="quiet small">{hint}</p>}
      <ul>{shown}</ul>
      {shown.length < length && (
        <p>
          <button type="button" class="link small" onClick={() => setAll(true)}>
            Show all {length}
          </button>
        </p>
      )}
    </section>
  );
}

function NearMiss({ reason, miss: { kind, policy, statement: index } }: { readonly reason: Reason; readonly miss: StatementRef }) {
  const found = reason.sets.flatMap(({ policies }) => policies).find(({ name }) => name === policy)?.statements.find((statement) => statement.index === index);
  const show = () => found && showIn(policy, found.span.start.offset, found.span.end.offset);
  return (
    <button type="button" class="link" title={SET_WORDS[kind]} onClick={show}>
      {found ? statementName(found) : `statement ${index + 1}`} of {policy}
    </button>
  );
}
