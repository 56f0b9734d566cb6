/** The gallery: cases that people stumble over, each decided by the engine. */

import { signal } from "@preact/signals";
import type { Decision } from "iamlet/authorizer";
import { decide } from "../engine/outcome";
import { openBundle } from "../share/open";
import { ready } from "../state/store";
import { DECISIONS, KIND_WORDS } from "../state/words";
import type { DraftKind } from "../state/workspace";
import { Field } from "../ui/field";
import { workspaceOf } from "./example";
import type { Example } from "./example";
import { EXAMPLES, TAGS, findExamples } from "./examples";
import "./gallery.css";

const words = signal("");
const tag = signal<string | null>(null);

export function ExamplesView() {
  const found = findExamples(words.value, tag.value);
  return (
    <div class="view gallery">
      <h1 class="unseen">Examples</h1>
      <p class="lead">Where policies do not do what they seem to say. Open one to see why, and change it: your own work is set aside.</p>
      <div class="gallery-find">
        <Field label="Search">
          {(control) => <input {...control} type="search" placeholder="NotPrincipal, MFA, s3:GetObject …" value={words.value} onInput={(event) => (words.value = event.currentTarget.value)} />}
        </Field>
        <div class="row" role="group" aria-label="Only examples about">
          {TAGS.map((name) => (
            <button key={name} type="button" class="button small gallery-tag" aria-pressed={tag.value === name} onClick={() => (tag.value = tag.value === name ? null : name)}>
              {name}
            </button>
          ))}
        </div>
      </div>
      <p class="quiet small" role="status">
        {found.length === EXAMPLES.length ? `${EXAMPLES.length} examples` : `${found.length} of ${EXAMPLES.length} examples`}
      </p>
      {found.length === 0 ? <NoneFound /> : <Cards examples={found} />}
    </div>
  );
}

function NoneFound() {
  return (
    <div class="empty panel">
      <p>No example has these words{tag.value === null ? "" : ` and is about ${tag.value}`}.</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          words.value = "";
          tag.value = null;
        }}
      >
        Show all examples
      </button>
    </div>
  );
}

function Cards({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <ul class="gallery-cards">
      {examples.map((example) => (
        <li key={example.id}>
          <Card example={example} />
        </li>
      ))}
    </ul>
  );
}

function Card({ example }: { readonly example: Example }) {
  const title = `example-${example.id}`;
  return (
    <article class="panel gallery-card" aria-labelledby={title}>
      <h2 id={title}>{example.title}</h2>
      <p>{example.why}</p>
      <p class="quiet small">
        <code>{example.request.action}</code> under {kindsOf(example)}
        <br />
        {example.tags.join(" · ")}
      </p>
      <footer class="row">
        <button type="button" class="button small" aria-label={`Open the example ${example.title}`} onClick={() => void openBundle({ workspace: workspaceOf(example) }, "Opened the example")}>
          Open
        </button>
        <Verdict example={example} />
      </footer>
    </article>
  );
}

const decided = new Map<string, Decision>();

/** The engine's word, not the example's. */
function Verdict({ example }: { readonly example: Example }) {
  if (!ready.value) return null;
  let decision = decided.get(example.id);
  if (decision === undefined) {
    const outcome = decide(workspaceOf(example));
    if (outcome.kind !== "decided") return null;
    decision = outcome.reason.decision;
    decided.set(example.id, decision);
  }
  const { word, mark, tone } = DECISIONS[decision];
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden="true">{mark}</span> {word}
    </span>
  );
}

function kindsOf({ policies }: Example): string {
  const counts = new Map<DraftKind, number>();
  for (const { kind } of policies) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const names = [...counts].map(([kind, count]) => (count === 1 ? article(KIND_WORDS[kind].one) : `${count} ${KIND_WORDS[kind].one.replace(/y$/, "ies")}`));
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function article(name: string): string {
  return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}
