/** The matrix as a grid of which only what is in sight is rendered. */

import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { DECISIONS } from "../state/words";
import { cellWord } from "./csv";
import { meets } from "./filter";
import type { Filter, Shown, Totals } from "./filter";
import { headingsOf } from "./headings";
import type { Headings } from "./headings";
import { columnCount } from "./plan";
import type { Block } from "./plan";
import { CELL, CELL_NAMES } from "./solve";
import { reveal, step, windowOf, within } from "./window";
import type { Spot, Window } from "./window";
import { count } from "../ui/numbers";

export interface GridProps {
  readonly block: Block;
  readonly cells: Uint8Array;
  readonly shown: Shown;
  readonly totals: Totals;
  readonly filter: Filter;
  /** Words in the cells, or marks alone. */
  readonly words: boolean;
  /** Rows that could not be decided, and why. */
  readonly failed: ReadonlyMap<number, string>;
  readonly onOpen: (spot: Spot) => void;
}

const ROW = 44;
const COLUMN = { words: 128, marks: 36 } as const;
const HEAD_ROWS = 2;
const MORE = 3;

interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function Grid(props: GridProps) {
  const { block, shown, words, onOpen } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [sight, setSight] = useState<Sight>({ left: 0, top: 0, width: 0, height: 0 });
  const [wanted, setActive] = useState<Spot>({ row: 0, column: 0 });
  const column = words ? COLUMN.words : COLUMN.marks;
  const headWidth = Math.round(Math.min(300, Math.max(128, sight.width * 0.28)));
  const active = within(wanted, shown.rows.length, shown.columns.length);

  useLayoutEffect(() => {
    const element = scroller.current!;
    const look = () => setSight({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);

  const rows = windowOf(sight.top, sight.height, ROW, shown.rows.length, MORE);
  const columns = windowOf(sight.left, Math.max(0, sight.width - headWidth), column, shown.columns.length, MORE);

  const goTo = (spot: Spot) => {
    setActive(spot);
    const element = scroller.current!;
    const headHeight = head.current!.offsetHeight;
    element.scrollTop = reveal(element.scrollTop, element.clientHeight - headHeight, ROW, spot.row);
    element.scrollLeft = reveal(element.scrollLeft, element.clientWidth - headWidth, column, spot.column);
  };
  const open = ({ row, column }: Spot) => onOpen({ row: shown.rows[row]!, column: shown.columns[column]! });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(active);
      return;
    }
    const page = Math.max(1, Math.floor((sight.height - head.current!.offsetHeight) / ROW) - 1);
    const spot = step(event.key, event.ctrlKey || event.metaKey, active, shown.rows.length, shown.columns.length, page);
    if (spot === undefined) return;
    event.preventDefault();
    goTo(spot);
  };
  const onClick = (event: MouseEvent) => {
    const at = (event.target as Element).closest<HTMLElement>("[data-at]")?.dataset["at"];
    if (at === undefined) return;
    const [row = 0, column = 0] = at.split(" ").map(Number);
    setActive({ row, column });
    open({ row, column });
  };
  const inSight = active.row >= rows.from && active.row < rows.to && active.column >= columns.from && active.column < columns.to;
  const headings = headingsOf(block);
  const size = { "--head": `${headWidth}px`, "--column": `${column}px`, "--row": `${ROW}px` };

  return (
    <div ref={scroller} class={`matrix-scroll ${words ? "words" : "marks"}`} style={size}>
      <table
        role="grid"
        class="matrix"
        aria-label="Decisions"
        aria-rowcount={shown.rows.length + HEAD_ROWS}
        aria-colcount={shown.columns.length + 1}
        aria-readonly="true"
        aria-activedescendant={inSight ? `${id}-${active.row}-${active.column}` : undefined}
        tabIndex={0}
        style={{ width: `${headWidth + shown.columns.length * column}px` }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <colgroup>
          <col style={{ width: `${headWidth}px` }} />
          <col style={{ width: `${columns.from * column}px` }} />
          {shown.columns.slice(columns.from, columns.to).map((index) => (
            <col key={index} style={{ width: `${column}px` }} />
          ))}
          <col style={{ width: `${(shown.columns.length - columns.to) * column}px` }} />
        </colgroup>
        <thead ref={head}>
          <GroupRow {...props} headings={headings} columns={columns} />
          <ColumnRow {...props} headings={headings} columns={columns} />
        </thead>
        <tbody>
          <Gap height={rows.from * ROW} />
          {shown.rows.slice(rows.from, rows.to).map((index, place) => (
            <BodyRow
              key={index}
              {...props}
              id={id}
              index={index}
              row={rows.from + place}
              from={columns.from}
              to={columns.to}
              active={active.row === rows.from + place ? active.column : -1}
            />
          ))}
          <Gap height={(shown.rows.length - rows.to) * ROW} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr role="presentation" aria-hidden="true" style={{ height: `${height}px` }}>
      <td role="presentation" />
    </tr>
  );
}

/** Stands for columns that are out of sight. */
function Side() {
  return <td role="presentation" aria-hidden="true" class="side" />;
}

type HeadProps = GridProps & { readonly headings: Headings; readonly columns: Window };

function GroupRow({ shown, headings, columns }: HeadProps) {
  const groups: { name: string; from: number; span: number }[] = [];
  for (let place = columns.from; place < columns.to; place++) {
    const name = headings.group(shown.columns[place]!);
    const last = groups.at(-1);
    if (last?.name === name) last.span += 1;
    else groups.push({ name, from: place, span: 1 });
  }
  return (
    <tr role="row" aria-rowindex={1} class="groups">
      <td role="gridcell" class="corner" aria-colindex={1}>
        {headings.groupTitle}
      </td>
      <Side />
      {groups.map(({ name, from, span }) => (
        <th key={name} role="columnheader" scope="colgroup" colSpan={span} aria-colspan={span} aria-colindex={from + 2} title={name}>
          <span>{name}</span>
        </th>
      ))}
      <Side />
    </tr>
  );
}

function ColumnRow({ shown, totals, headings, columns, words }: HeadProps) {
  const { allowed, denied } = totals.byColumn;
  return (
    <tr role="row" aria-rowindex={2} class="columns">
      <td role="gridcell" class="corner" aria-colindex={1}>
        {headings.columnTitle}
      </td>
      <Side />
      {shown.columns.slice(columns.from, columns.to).map((index, place) => {
        const { first, rest, whole } = headings.column(index);
        return (
          <th key={index} role="columnheader" scope="col" aria-colindex={columns.from + place + 2} title={whole}>
            <span class="name">
              {first && <span class="quiet">{first}</span>}
              <span>{rest}</span>
            </span>
            <span class="count" title={`${ofDecided(allowed[index]!, denied[index]!)} rows allowed`}>
              {words ? ofDecided(allowed[index]!, denied[index]!) : count(allowed[index]!)}
              <span class="unseen"> allowed</span>
            </span>
          </th>
        );
      })}
      <Side />
    </tr>
  );
}

/** `3 of 40` */
function ofDecided(allowed: number, denied: number): string {
  return `${count(allowed)} of ${count(allowed + denied)}`;
}

interface BodyRowProps extends GridProps {
  readonly id: string;
  /** In the block. */
  readonly index: number;
  /** Among those that are shown. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** The active column, or -1. */
  readonly active: number;
}

function BodyRow({ block, cells, shown, totals, filter, words, failed, id, index, row, from, to, active }: BodyRowProps) {
  const { label, detail, principal, from: source } = block.rows[index]!;
  const width = columnCount(block);
  const { allowed, denied } = totals.byRow;
  const failure = failed.get(index);
  return (
    <tr role="row" aria-rowindex={row + HEAD_ROWS + 1}>
      <th role="rowheader" scope="row" aria-colindex={1} title={source === "policy" ? `${label}: ${detail}` : principal}>
        <span class="label">{label}</span>
        <span class={failure === undefined ? "more" : "more bad"} title={failure}>
          {failure ?? [`${ofDecided(allowed[index]!, denied[index]!)} allowed`, source === "account" ? "account's policies" : "", detail].filter(Boolean).join(" · ")}
        </span>
      </th>
      <Side />
      {shown.columns.slice(from, to).map((column, place) => {
        const cell = cells[index * width + column]!;
        const at = from + place;
        return (
          <td
            key={column}
            id={`${id}-${row}-${at}`}
            role="gridcell"
            aria-colindex={at + 2}
            aria-label={cellWord(cell)}
            class={cellClass(cell, filter)}
            data-at={`${row} ${at}`}
            data-active={at === active || undefined}
          >
            <CellFace cell={cell} words={words} />
          </td>
        );
      })}
      <Side />
    </tr>
  );
}

const SHORT: Readonly<Record<(typeof CELL_NAMES)[number], string>> = { open: "", allowed: "Allowed", explicitDeny: "Denied", implicitDeny: "By default", error: "Error" };

function CellFace({ cell, words }: { readonly cell: number; readonly words: boolean }) {
  const name = CELL_NAMES[cell]!;
  const mark = name === "open" ? "·" : name === "error" ? "!" : DECISIONS[name].mark;
  return (
    <>
      <span class="mark">{mark}</span>
      {words && <span>{SHORT[name]}</span>}
    </>
  );
}

function cellClass(cell: number, filter: Filter): string {
  if (!meets(filter, cell)) return "cell back";
  const name = CELL_NAMES[cell]!;
  if (name === "open") return "cell";
  return cell === CELL.error ? "cell error" : `cell ${DECISIONS[name as "allowed"].tone}`;
}
