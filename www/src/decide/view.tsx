/** May X do Y on Z, and why? Policies, the question, the answer. */

import { useEffect } from "preact/hooks";
import { registerAction } from "../shortcuts/actions";
import { media } from "../ui/media";
import { AnswerPanel } from "./answer";
import { VerdictBar } from "./bar";
import { ContextForm } from "./context";
import { focusVerdict } from "./focus";
import { Intro } from "./intro";
import { PoliciesPanel } from "./policies";
import { RequestForm } from "./request";
import { measureVerdicts } from "./speed";
import { SaidVerdict } from "./verdict";
import "./decide.css";

registerAction("verdict", focusVerdict);

const narrow = media("(width < 64rem)");

export function DecideView() {
  useEffect(measureVerdicts, []);
  const policies = (
    <div key="policies" class="room policies">
      <PoliciesPanel />
    </div>
  );
  const question = <QuestionPanel key="question" />;
  const answer = (
    <div key="answer" class="room">
      <AnswerPanel />
    </div>
  );
  // What is read in which order is a matter of the page, not of its style sheet.
  return (
    <div class="view decide">
      <Intro />
      <SaidVerdict />
      <div class="rooms">{narrow.value ? [question, answer, policies] : [policies, question, answer]}</div>
      <VerdictBar />
    </div>
  );
}

function QuestionPanel() {
  return (
    <section class="panel question" aria-labelledby="question-title">
      <header>
        <h2 id="question-title">Request</h2>
      </header>
      <div class="body">
        <RequestForm />
        <ContextForm />
      </div>
    </section>
  );
}
