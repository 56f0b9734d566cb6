/** The console: an operation, what it takes, what it answers, and the same call as code. */

import "./console.css";

import { useEffect } from "preact/hooks";
import { account } from "../account/client";
import { CallerField } from "./caller";
import { CodePanel } from "./snippet";
import { InputForm } from "./form";
import { HistoryPanel } from "./history";
import { KnownLists } from "./known";
import { OperationPicker } from "./picker";
import { ResultPanel } from "./result";
import { Rich } from "./rich";
import { readsOnly } from "./shapes";
import { operation } from "./state";

export function Console() {
  useEffect(() => void account(), []);
  const { doc, pages, errors } = operation.value;
  const reads = readsOnly(operation.value);
  return (
    <div class="console">
      <section class="panel console-call" aria-labelledby="console-call">
        <header>
          <h2 id="console-call">Call an operation</h2>
        </header>
        <div class="body">
          <div class="console-who">
            <OperationPicker />
            <CallerField />
          </div>
          <p>
            <Rich text={doc} />
          </p>
          <ul class="row console-facts" aria-label="About the operation">
            <li class={reads ? "badge" : "badge none"}>{reads ? "Only reads" : "Changes the account"}</li>
            {pages && <li class="badge">Answers in pages</li>}
          </ul>
          <InputForm />
          <details class="console-decoded">
            <summary>Errors it may answer</summary>
            <p class="small mono console-errors">{["ValidationError", ...errors].join(", ")}</p>
          </details>
        </div>
      </section>
      <div class="console-side">
        <ResultPanel />
        <CodePanel />
        <HistoryPanel />
      </div>
      <KnownLists />
    </div>
  );
}
