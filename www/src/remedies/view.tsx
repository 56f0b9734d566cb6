import "./remedies.css";

import type { Reason } from "iamlet/authorizer";
import { useEffect, useId, useState } from "preact/hooks";
import { replaceWorkspace, workspace } from "../state/store";
import { RANKS } from "./edit";
import type { Detail, Edit, EditKind } from "./edit";
import type { Remedy } from "./find";
import { inSlices } from "./slices";

type Answer =
  | { readonly kind: "found"; readonly remedies: readonly Remedy[] }
  | { readonly kind: "nothing"; readonly why: string }
  | { readonly kind: "failed"; readonly message: string };

const FIRST_SHOWN = 6;

/** The smallest changes that would make the request allowed, each to be tried. */
export function Remedies({ reason }: { readonly reason: Reason }) {
  const [answered, setAnswered] = useState<{ readonly to: Reason; readonly answer: Answer } | null>(null);
  useEffect(() => {
    if (reason.decision === "allowed") return undefined;
    let wanted = true;
    const stop = ask(reason, (answer) => wanted && setAnswered({ to: reason, answer }));
    return () => {
      wanted = false;
      stop();
    };
  }, [reason]);
  if (reason.decision === "allowed") return null;
  // An older answer is about another workspace.
  const answer = answered?.to === reason ? answered.answer : null;
  return (
    <section class="remedies" aria-labelledby="remedies-title">
      <header>
        <h3 id="remedies-title">What would make it allowed</h3>
        <span class="small quiet" role="status">
          {words(answer)}
        </span>
      </header>
      {answer?.kind === "found" && <RemedyList remedies={answer.remedies} />}
      {answer?.kind === "nothing" && <p class="notice">{answer.why}</p>}
      {answer?.kind === "failed" && <p class="notice deny">The search stopped: {answer.message}</p>}
    </section>
  );
}

function words(answer: Answer | null): string {
  if (answer === null) return "Looking for the smallest changes …";
  if (answer.kind !== "found") return answer.kind === "nothing" ? "Nothing found" : "";
  const count = answer.remedies.length;
  return count === 1 ? "1 way, smallest change" : `${count} ways, smallest change first`;
}

/** The search is loaded when it is first needed: it is no part of the first screen. */
function ask(reason: Reason, tell: (answer: Answer) => void): () => void {
  const asked = workspace.peek();
  const start = async () => (await import("./search")).search(asked, reason);
  return inSlices(
    start,
    (findings) => {
      const { found } = findings;
      void Promise.all([import("./find"), import("./words")]).then(([{ remedy }, { whyNothing }]) => {
        tell(found.length > 0 ? { kind: "found", remedies: found.map(remedy) } : { kind: "nothing", why: whyNothing(asked, reason, findings) });
      });
    },
    ({ message }) => tell({ kind: "failed", message }),
  );
}

function RemedyList({ remedies }: { readonly remedies: readonly Remedy[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? remedies : remedies.slice(0, FIRST_SHOWN);
  const more = remedies.length - shown.length;
  return (
    <>
      <ol class="remedy-list">
        {shown.map((remedy) => (
          <RemedyItem key={remedy.edits.map(({ id }) => id).join(" ")} remedy={remedy} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="button small more" onClick={() => setAll(true)}>
          Show {more} more
        </button>
      )}
    </>
  );
}

const KIND_LABELS: Readonly<Record<EditKind, string>> = {
  context: "Context key",
  request: "Request",
  addition: "New Allow",
  exemption: "Narrower Deny",
  removal: "No Deny",
  aside: "Policy aside",
};

/** The weightiest of the edits names the remedy. */
function kindOf(edits: readonly Edit[]): EditKind {
  return edits.map(({ kind }) => kind).reduce((one, other) => (RANKS[other] > RANKS[one] ? other : one));
}

function RemedyItem({ remedy }: { readonly remedy: Remedy }) {
  const id = useId();
  const kind = kindOf(remedy.edits);
  const loosens = RANKS[kind] >= RANKS.exemption;
  const apply = () => {
    replaceWorkspace(remedy.apply(workspace.value), `Tried: ${remedy.title}`);
    focusVerdict();
  };
  return (
    <li>
      <span class={`badge ${loosens ? "none" : ""}`}>{KIND_LABELS[kind]}</span>
      <div class="what">
        <p id={id} class="title">
          {remedy.title}
        </p>
        {remedy.edits.map(({ id, detail }) => detail && <DetailView key={id} detail={detail} />)}
        {cautionsOf(remedy.edits).map((caution) => (
          <p key={caution} class="caution">
            {caution}
          </p>
        ))}
      </div>
      <button type="button" class="button small" aria-describedby={id} onClick={apply}>
        Try it
      </button>
    </li>
  );
}

function cautionsOf(edits: readonly Edit[]): string[] {
  return [...new Set(edits.flatMap(({ caution }) => caution ?? []))];
}

function DetailView({ detail }: { readonly detail: Detail }) {
  if (detail.kind === "code") {
    return (
      <details>
        <summary>{detail.caption}</summary>
        <pre tabIndex={0}>{detail.code}</pre>
      </details>
    );
  }
  return (
    <p class="change">
      <code>{detail.what}</code> <Side value={detail.before} gone /> <span aria-hidden="true">→</span>
      <span class="unseen"> becomes </span> <Side value={detail.after} />
    </p>
  );
}

function Side({ value, gone = false }: { readonly value: string | null; readonly gone?: boolean }) {
  if (value === null) return <em class="quiet">absent</em>;
  return gone ? <del>{value}</del> : <ins>{value}</ins>;
}

/** The button that was pressed goes away: the verdict is what one looks at next. */
function focusVerdict(): void {
  (document.getElementById("verdict") ?? document.getElementById("main"))?.focus();
}
