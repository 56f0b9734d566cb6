/** The statements of a policy in the reason: those about the request's action first, a long list in pieces. */

import type { StatementReason } from "iamlet/authorizer";
import { useState } from "preact/hooks";
import type { Decisive } from "../engine/decisive";
import { Branch } from "./branch";
import { StatementLine } from "./statement";

const PIECE = 50;

export interface StatementLinesProps {
  readonly id: string;
  readonly policy: string;
  readonly statements: readonly StatementReason[];
  readonly decisive: Decisive;
}

export function StatementLines({ id, policy, statements, decisive }: StatementLinesProps) {
  const about: StatementReason[] = [];
  const others: StatementReason[] = [];
  for (const statement of statements) {
    const isAbout = !statement.failed.includes("action") || decisive.hasStatement(policy, statement.index);
    (isAbout ? about : others).push(statement);
  }
  if (statements.length === 0) return <li class="nothing">No statement of this policy is decisive.</li>;
  // A group for few would only hide them.
  if (others.length < 3) return <Pieces id={id} policy={policy} statements={statements} decisive={decisive} />;
  return (
    <>
      <Pieces id={id} policy={policy} statements={about} decisive={decisive} />
      <Branch id={`${id}/others`} level="statement" open={false} label={<span class="quiet">{others.length} statements about other actions</span>}>
        {() => <Pieces id={id} policy={policy} statements={others} decisive={decisive} />}
      </Branch>
    </>
  );
}

function Pieces({ id, policy, statements, decisive }: StatementLinesProps) {
  const [length, setLength] = useState(PIECE);
  const left = statements.length - length;
  return (
    <>
      {statements.slice(0, length).map((statement) => (
        <StatementLine key={statement.index} id={`${id}/${statement.index}`} policy={policy} statement={statement} decisive={decisive.hasStatement(policy, statement.index)} open={decisive.few} />
      ))}
      {left > 0 && (
        <li>
          <button type="button" class="button small" data-line="leaf" onClick={() => setLength(length + PIECE)}>
            Show {Math.min(left, PIECE)} more of {left}
          </button>
        </li>
      )}
    </>
  );
}
