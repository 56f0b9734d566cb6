/** The verdict in one line at the foot of the screen, as long as the verdict itself is not to be seen. */

import { useEffect, useState } from "preact/hooks";
import { outcome } from "../state/store";
import { focusVerdict } from "./focus";
import { headingOf } from "./verdict";

export function VerdictBar() {
  const away = useAway();
  const answer = outcome.value;
  const { word, mark, tone } = headingOf(answer);
  if (!away) return null;
  return (
    <button type="button" class={`verdict-bar ${tone}`} onClick={focusVerdict}>
      <span class="headline">
        <span aria-hidden="true">{mark}</span> {word}
      </span>
      <span class="brief">{answer.kind === "decided" ? answer.reason.step : ""}</span>
      <span class="to">Why</span>
    </button>
  );
}

function useAway(): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const word = document.getElementById("verdict-word");
    if (!word) return undefined;
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    observer.observe(word);
    return () => observer.disconnect();
  }, []);
  return away;
}
