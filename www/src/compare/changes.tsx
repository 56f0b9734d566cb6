/** The decisions that the two versions differ in. */

import { useMemo, useState } from "preact/hooks";
import { cellWord } from "../matrix/csv";
import { opened } from "../matrix/open";
import { actionOf, columnCount, refusal, requestOf, resourceOf } from "../matrix/plan";
import type { Block } from "../matrix/plan";
import { Waiting } from "../matrix/waiting";
import { RunProgress, runWords } from "../matrix/progress";
import { CellOutcome } from "../matrix/reason";
import { principalName } from "../matrix/rows";
import type { Run } from "../matrix/run";
import { CELL, CELL_NAMES } from "../matrix/solve";
import { replaceWorkspace, view, workspace } from "../state/store";
import { DECISIONS } from "../state/words";
import { Dialog } from "../ui/dialog";
import { compared, flips, verdictWords } from "./flips";
import type { Flip, FlipKind, Flips } from "./flips";
import { blocks, current, decideBlocks, expanded, proposed, runner, total } from "./state";
import { count, counted } from "../ui/numbers";

export function Changes() {
  const run = runner.run.value;
  const asked = blocks.value;
  const refused = asked?.map(refusal).find((words) => words !== undefined);
  return (
    <section class="panel" aria-labelledby="changes">
      <header>
        <h2 id="changes">What changes</h2>
        {run && current.value && <p class="small quiet">{runWords(run)}</p>}
      </header>
      <div class="body">
        {asked === null && <Waiting shown={run !== null} />}
        {refused && <p class="notice deny">{refused}</p>}
        {asked && !refused && <Scope asked={asked} />}
        {asked && !refused && (!current.value || run?.state === "stopped") && total(asked) > 0 && <Ask asked={asked} run={run} />}
        {run && <RunProgress runner={runner} run={run} />}
        {run?.state === "failed" && <p class="notice deny">{runWords(run)}</p>}
        {run && run.state !== "failed" && !refused && <Result run={run} />}
      </div>
    </section>
  );
}

const UNASKED_SHOWN = 5;

/** What is compared, and where that comes from. */
function Scope({ asked }: { readonly asked: readonly Block[] }) {
  const [first] = asked;
  if (!first) return (
      <p class="empty">There is nothing to ask: neither the policies nor the request name an action and a resource. Fill in Many at once, or the request in Decide.</p>
    );
  const unasked = [...(expanded.value?.problems ?? [])];
  const fromAccount = first.rows.filter(({ from }) => from === "account").length;
  const actions = new Set(asked.flatMap((block) => block.actions)).size;
  const resources = new Set(asked.flatMap((block) => block.resources)).size;
  return (
    <div class="small quiet">
      <p>
        {counted(first.rows.length, "principal")}, {counted(actions, "action")}
        {proposed.value.actions ? " that the statements name" : ""}, {counted(resources, "resource")}
        {proposed.value.resources ? " that the statements name, each with the actions of its service" : ""}; and the request of Decide. <a href="#matrix">Change what is asked</a>
      </p>
      {unasked.length > 0 && (
        <p class="error">
          Not asked: {unasked.slice(0, UNASKED_SHOWN).map(([name, message]) => `${name} (${message})`).join(", ")}
          {unasked.length > UNASKED_SHOWN && `, and ${count(unasked.length - UNASKED_SHOWN)} more`}
        </p>
      )}
      {fromAccount > 0 && <p>{counted(fromAccount, "principal")} of the account: identity policies and boundary are the account's in both versions.</p>}
    </div>
  );
}

function Ask({ asked, run }: { readonly asked: readonly Block[]; readonly run: Run | null }) {
  return (
    <div class="notice none row">
      <span class="grow">{run ? "What is shown below is not the answer to all that is asked now." : "Both versions are to be decided."}</span>
      <button type="button" class="button primary" onClick={decideBlocks}>
        Decide {count(total(asked))}
      </button>
    </div>
  );
}

const GROUPS: readonly { readonly kind: FlipKind; readonly title: string; readonly tone: string; readonly folded: boolean }[] = [
  { kind: "allowed", title: "Newly allowed", tone: "allow", folded: false },
  { kind: "denied", title: "Newly denied", tone: "deny", folded: false },
  { kind: "kind", title: "Denied in another way", tone: "none", folded: true },
  { kind: "error", title: "Could not be decided", tone: "", folded: true },
];

function Result({ run }: { readonly run: Run }) {
  const [open, setOpen] = useState<Flip>();
  const found = useMemo(() => flips(run.cells), [run.cells, run.done]);
  const number = useMemo(() => compared(run.cells), [run.cells, run.done]);
  const messages = [...new Set(run.troubles.flat().map(({ message }) => message))];
  return (
    <>
      <Verdict found={found} number={number} running={run.state === "running"} />
      {messages.slice(0, 5).map((message) => (
        <p key={message} class="notice deny">
          {message}
        </p>
      ))}
      {GROUPS.map((group) => (
        <Group key={group.kind} {...group} flips={found[group.kind]} run={run} onOpen={setOpen} />
      ))}
      {open && <FlipDialog run={run} flip={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Verdict({ found, number, running }: { readonly found: Flips; readonly number: number; readonly running: boolean }) {
  const words = verdictWords(found, number);
  return (
    <div class="stack changes-verdict" role="status">
      <p class="words">{running ? `So far: ${words}` : words}</p>
      {number > 0 && (
        <p class="small quiet">
          Only the {counted(number, "request")} listed {number === 1 ? "is" : "are"} compared: this is what was asked, not a proof.
        </p>
      )}
    </div>
  );
}

const SHOWN = 100;

interface GroupProps {
  readonly title: string;
  readonly tone: string;
  readonly folded: boolean;
  readonly flips: readonly Flip[];
  readonly run: Run;
  readonly onOpen: (flip: Flip) => void;
}

function Group({ title, tone, folded, flips, run, onOpen }: GroupProps) {
  const [limit, setLimit] = useState(SHOWN);
  if (flips.length === 0) return null;
  return (
    <details class="flip-group" open={!folded}>
      <summary>
        <h3>{title}</h3> <span class={`badge ${tone}`}>{count(flips.length)}</span>
      </summary>
      <table class="flips" role="table">
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Resource</th>
            <th scope="col">Principal</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">
              <span class="unseen">Reasons</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {flips.slice(0, limit).map((flip) => (
            <FlipRow key={`${flip.pair} ${flip.cell}`} flip={flip} run={run} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {flips.length > limit && (
        <p>
          <button type="button" class="button small" onClick={() => setLimit(limit + SHOWN)}>
            Show {count(Math.min(SHOWN, flips.length - limit))} more of {count(flips.length - limit)}
          </button>
        </p>
      )}
    </details>
  );
}

function placeOf(run: Run, { pair, cell }: Flip) {
  const before = run.blocks[pair * 2]!;
  const after = run.blocks[pair * 2 + 1]!;
  const columns = columnCount(after);
  const row = Math.floor(cell / columns);
  return { before, after, row, column: cell - row * columns, cells: [run.cells[pair * 2]![cell]!, run.cells[pair * 2 + 1]![cell]!] as const };
}

function FlipRow({ flip, run, onOpen }: { readonly flip: Flip; readonly run: Run; readonly onOpen: (flip: Flip) => void }) {
  const { after, row, column, cells } = placeOf(run, flip);
  const action = actionOf(after, column);
  const { label, principal } = after.rows[row]!;
  return (
    <tr role="row">
      <td role="cell" class="mono" data-label="Action">
        {action}
      </td>
      <td role="cell" class="mono" data-label="Resource">
        {resourceOf(after, column)}
      </td>
      <td role="cell" data-label="Principal" title={principalName(principal)}>
        {label}
      </td>
      <td role="cell" data-label="Before">
        <Cell cell={cells[0]} />
      </td>
      <td role="cell" data-label="After">
        <Cell cell={cells[1]} />
      </td>
      <td role="cell">
        <button type="button" class="button small" aria-label={`Why: ${action} on ${resourceOf(after, column)} for ${label}`} onClick={() => onOpen(flip)}>
          Why
        </button>
      </td>
    </tr>
  );
}

function Cell({ cell }: { readonly cell: number }) {
  const name = CELL_NAMES[cell]!;
  if (name === "open" || name === "error") return <span class="badge">{cell === CELL.error ? "! Could not be decided" : "Not decided"}</span>;
  const { mark, tone } = DECISIONS[name];
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden="true">{mark}</span> {cellWord(cell)}
    </span>
  );
}

function FlipDialog({ run, flip, onClose }: { readonly run: Run; readonly flip: Flip; readonly onClose: () => void }) {
  const { before, after, row, column } = placeOf(run, flip);
  const request = requestOf(after, row, column);
  const openIt = () => {
    onClose();
    replaceWorkspace(opened(workspace.value, after, row, column), `Opened ${request.action} for ${after.rows[row]!.label}.`);
    view.value = "decide";
  };
  const side = (title: string, block: Block) => (
    <section class="stack">
      <h3>{title}</h3>
      <CellOutcome block={block} row={row} column={column} onLeave={onClose} />
    </section>
  );
  return (
    <Dialog title="Why it changes" onClose={onClose}>
      <dl class="cell-request">
        <dt>Principal</dt>
        <dd>{principalName(request.principal)}</dd>
        <dt>Action</dt>
        <dd>{request.action}</dd>
        <dt>Resource</dt>
        <dd>{request.resource}</dd>
      </dl>
      <div class="flip-sides">
        {side("Before", before)}
        {side("After", after)}
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={openIt}>
          Open in Decide
        </button>
      </div>
    </Dialog>
  );
}
