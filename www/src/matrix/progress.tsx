/** How far a run is, and the way to stop it. */

import type { Run, Runner } from "./run";
import { count } from "../ui/numbers";

export function RunProgress({ runner, run }: { readonly runner: Runner; readonly run: Run }) {
  if (run.state !== "running") return null;
  return (
    <div class="row run-progress">
      <progress class="grow" aria-label="Decided" max={run.total} value={run.done} />
      <span class="small quiet tabular">
        {count(run.done)} of {count(run.total)}
      </span>
      <button type="button" class="button small" onClick={() => runner.stop()}>
        Stop
      </button>
    </div>
  );
}

/** `1,200 decisions in 80 ms`; says so when it was stopped before its end. */
export function runWords(run: Run): string {
  if (run.state === "running") return "Deciding …";
  if (run.state === "failed") return `This could not be decided: ${run.message ?? ""}`;
  const time = run.milliseconds < 1000 ? `${Math.round(run.milliseconds)} ms` : `${(run.milliseconds / 1000).toFixed(1)} s`;
  if (run.state === "stopped") return `Stopped: ${count(run.done)} of ${count(run.total)} decisions, in ${time}`;
  return `${count(run.total)} decisions in ${time}`;
}
