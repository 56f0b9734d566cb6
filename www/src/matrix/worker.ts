/** Decides in a thread of its own, with its own engine, so that the page stays free. */

import { init } from "iamlet/authorizer";
import type { Answer, Question } from "./protocol";
import { solve } from "./solve";

const scope = self as unknown as DedicatedWorkerGlobalScope;
const loading = init();

function answer(message: Answer, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer);
}

scope.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  void work(data);
});

async function work({ blocks }: Question): Promise<void> {
  try {
    await loading;
    blocks.forEach((block, index) => {
      solve(block, (piece) => answer({ kind: "piece", block: index, ...piece }, [piece.cells.buffer]));
    });
    answer({ kind: "done" });
  } catch (error) {
    answer({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
