/** Many at once: principals or policies, each with actions on resources. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { replaceWorkspace, view, workspace } from "../state/store";
import { DECISIONS } from "../state/words";
import { copyText, saveFile } from "../ui/copy";
import { Dialog } from "../ui/dialog";
import { csv } from "./csv";
import { FILTERS, FILTER_WORDS, shown, totals } from "./filter";
import type { Filter, Shown, Totals } from "./filter";
import { MatrixForm } from "./form";
import { Grid } from "./grid";
import { opened } from "./open";
import { openOwn } from "./own";
import { actionOf, cellCount, columnCount, refusal, requestOf, resourceOf } from "./plan";
import type { Block } from "./plan";
import { RunProgress, runWords } from "./progress";
import { CellOutcome } from "./reason";
import { principalName } from "./rows";
import type { Run } from "./run";
import { CELL } from "./solve";
import { block, current, decideBlock, followMatrix, runner } from "./state";
import { failedColumns, failedRows } from "./troubles";
import { Waiting } from "./waiting";
import type { Spot } from "./window";
import "./matrix.css";
import { count, counted } from "../ui/numbers";

export function MatrixView() {
  useEffect(followMatrix, []);
  useEffect(openOwn, []);
  return (
    <div class="view matrix-view">
      <h1 class="unseen">Many at once</h1>
      <MatrixForm />
      <Answer />
    </div>
  );
}

function Answer() {
  const run = runner.run.value;
  const asked = block.value;
  const refused = asked && refusal(asked);
  return (
    <section class="panel" aria-labelledby="matrix-answer">
      <header>
        <h2 id="matrix-answer">Decisions</h2>
        {run && current.value && <p class="small quiet" role="status">{runWords(run)}</p>}
      </header>
      <div class="body">
        {asked === null && <Waiting shown={run !== null} />}
        {refused ? <p class="notice deny">{refused}</p> : <Ask asked={asked} run={run} />}
        {run && <RunProgress runner={runner} run={run} />}
        {run && run.blocks[0] && run.state !== "failed" && !refused ? <Table run={run} block={run.blocks[0]} /> : !refused && <Empty asked={asked} />}
      </div>
    </section>
  );
}

/** What is to be decided and is not yet, because it is much. */
function Ask({ asked, run }: { readonly asked: Block | null; readonly run: Run | null }) {
  if (asked === null || cellCount(asked) === 0) return null;
  const again = current.value && (run?.state === "stopped" || run?.state === "failed");
  if (current.value && !again) return null;
  return (
    <div class="notice none row">
      <span class="grow">
        {again ? runWords(run!) : `${counted(asked.rows.length, "row")} × ${counted(columnCount(asked), "column")}.`}
        {!again && run ? " What is shown below answers an earlier question." : ""}
      </span>
      <button type="button" class="button primary" onClick={decideBlock}>
        Decide {count(cellCount(asked))}
      </button>
    </div>
  );
}

function Empty({ asked }: { readonly asked: Block | null }) {
  if (asked === null || cellCount(asked) > 0) return null;
  const missing = [
    asked.rows.length === 0 ? (workspace.value.matrix.rows === "policies" ? "policies in Decide" : "principals") : "",
    asked.actions.length === 0 ? "actions" : "",
    asked.resources.length === 0 ? "resources" : "",
  ].filter(Boolean);
  return (
    <div class="empty">
      <p>Every principal is asked for every action on every resource. Still to be filled in: {missing.join(", ")}.</p>
    </div>
  );
}

/** From so many columns on, cells have marks alone unless one asks for words. */
const WORDS_UP_TO = 12;
const WORDS_AT_MOST = 20_000;
const COPY_AT_MOST = 100_000;

function Table({ run, block }: { readonly run: Run; readonly block: Block }) {
  const [filter, setFilter] = useState<Filter>("all");
  const [wordsWanted, setWords] = useState<boolean>();
  const [open, setOpen] = useState<Spot>();
  const cells = run.cells[0]!;
  const columns = columnCount(block);
  const table = { cells, rows: block.rows.length, columns };
  // The cells are filled in place: `done` tells when there are more.
  const sums = useMemo(() => totals(table), [cells, run.done]);
  const seen = useMemo(() => shown(filter, table, sums), [filter, sums]);
  const words = columns <= WORDS_AT_MOST && (wordsWanted ?? columns <= WORDS_UP_TO);
  const failed = useMemo(() => failedRows(run.troubles[0]!), [run.troubles]);
  return (
    <>
      <Troubles run={run} block={block} />
      <div class="row matrix-tools">
        <label class="row">
          <span class="small">Show</span>
          <select class="small" value={filter} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
            {FILTERS.map((name) => (
              <option key={name} value={name}>
                {FILTER_WORDS[name]}
              </option>
            ))}
          </select>
        </label>
        <label class="row many-choice">
          <input type="checkbox" checked={words} disabled={columns > WORDS_AT_MOST} onChange={(event) => setWords(event.currentTarget.checked)} /> Words in cells
        </label>
        <Legend sums={sums} />
        <Export block={block} cells={cells} seen={seen} />
      </div>
      {seen.rows.length === 0 || seen.columns.length === 0 ? (
        <p class="empty">{run.state === "running" ? "Nothing yet." : `There is nothing to show for “${FILTER_WORDS[filter]}”.`}</p>
      ) : (
        <Grid block={block} cells={cells} shown={seen} totals={sums} filter={filter} words={words} failed={failed} onOpen={setOpen} />
      )}
      {open && <CellDialog block={block} spot={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Legend({ sums: { cells } }: { readonly sums: Totals }) {
  return (
    <ul class="legend" aria-label="How many of each">
      {(["allowed", "explicitDeny", "implicitDeny"] as const).map((name) => {
        const { mark, word, tone } = DECISIONS[name];
        return (
          <li key={name} class={`badge ${tone}`}>
            <span aria-hidden="true">{mark}</span> {word}: {count(cells[CELL[name]]!)}
          </li>
        );
      })}
      {cells[CELL.error]! > 0 && <li class="badge">! Could not be decided: {count(cells[CELL.error]!)}</li>}
    </ul>
  );
}

function Export({ block, cells, seen }: { readonly block: Block; readonly cells: Uint8Array; readonly seen: Shown }) {
  const size = seen.rows.length * seen.columns.length;
  return (
    <div class="row">
      <button type="button" class="button small" disabled={size === 0 || size > COPY_AT_MOST} title={size > COPY_AT_MOST ? "Too much for the clipboard: save it" : undefined} onClick={() => void copyText(csv(block, cells, seen), "the table as CSV")}>
        Copy CSV
      </button>
      <button type="button" class="button small" disabled={size === 0} onClick={() => saveFile("decisions.csv", csv(block, cells, seen), "text/csv")}>
        Save CSV
      </button>
    </div>
  );
}

const TROUBLES_SHOWN = 5;

/** What was typed, so that marks in it that turn the direction of writing end with it. */
function isolated(typed: string): string {
  return `\u2068${typed}\u2069`;
}

function Troubles({ run, block }: { readonly run: Run; readonly block: Block }) {
  const lines = [...failedRows(run.troubles[0]!)].map(([row, message]) => `${isolated(block.rows[row]!.label)}: ${message}`);
  for (const [column, message] of failedColumns(run.troubles[0]!)) lines.push(`${actionOf(block, column)} on ${isolated(resourceOf(block, column))}: ${message}`);
  if (lines.length === 0) return null;
  return (
    <div class="notice deny">
      <p>{lines.length === 1 ? "This could not be decided:" : `${count(lines.length)} rows and columns could not be decided:`}</p>
      <ul class="plain-list">
        {lines.slice(0, TROUBLES_SHOWN).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > TROUBLES_SHOWN && <li>and {count(lines.length - TROUBLES_SHOWN)} more, marked with ! in the table.</li>}
      </ul>
    </div>
  );
}

function CellDialog({ block, spot: { row, column }, onClose }: { readonly block: Block; readonly spot: Spot; readonly onClose: () => void }) {
  const { label, detail, from } = block.rows[row]!;
  const request = requestOf(block, row, column);
  const openIt = () => {
    onClose();
    replaceWorkspace(opened(workspace.value, block, row, column), `Opened ${request.action} for ${label}.`);
    view.value = "decide";
  };
  return (
    <Dialog title="Why" onClose={onClose}>
      <dl class="cell-request">
        <dt>{from === "policy" ? "Policy" : "Principal"}</dt>
        <dd>{from === "policy" ? `${label}, ${detail}` : principalName(request.principal)}</dd>
        <dt>Action</dt>
        <dd>{request.action}</dd>
        <dt>Resource</dt>
        <dd>{request.resource}</dd>
        <dt>Context</dt>
        <dd>{request.context.length === 0 ? "as the page fills it in" : `${counted(request.context.length, "key")} of the request, and what is filled in`}</dd>
      </dl>
      <CellOutcome block={block} row={row} column={column} onLeave={onClose} />
      <div class="row">
        <button type="button" class="button primary" onClick={openIt}>
          Open in Decide
        </button>
      </div>
    </Dialog>
  );
}
