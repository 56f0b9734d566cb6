/** A line of the reason that opens: a list within a list, with a button that says whether it is open. */

import type { ComponentChildren } from "preact";
import { opened, setOpened } from "./state";

export interface BranchProps {
  /** What the line goes by when the next reason has it too. */
  readonly id: string;
  /** Whether it is open before anyone said so. */
  readonly open: boolean;
  readonly level: "set" | "policy" | "statement";
  readonly decisive?: boolean;
  readonly label: ComponentChildren;
  /** Beside the button, such as the way to the editor. */
  readonly beside?: ComponentChildren;
  /** Called only for an open line: a policy may have thousands of statements. */
  readonly children: () => ComponentChildren;
}

export function Branch({ id, open: usually, level, decisive, label, beside, children }: BranchProps) {
  const open = opened.value.get(id) ?? usually;
  return (
    <li class={`branch ${level} ${decisive ? "decisive" : ""}`}>
      <div class="line">
        <button type="button" class="toggle" data-line="branch" aria-expanded={open} onClick={() => setOpened(id, !open)}>
          <span class="chevron" aria-hidden="true" />
          {label}
        </button>
        {beside}
      </div>
      {open && <ul>{children()}</ul>}
    </li>
  );
}

/** The keys of a tree on its lines; the Tab key goes through everything as on any list. */
export function moveInTree(event: KeyboardEvent): void {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  const line = target.closest("li")?.querySelector<HTMLElement>("[data-line]");
  if (!line) return;
  const lines = [...currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
  const place = lines.indexOf(line);
  const open = line.getAttribute("aria-expanded");
  const next: Partial<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => lines[place + 1],
    ArrowUp: () => lines[place - 1],
    Home: () => lines[0],
    End: () => lines.at(-1),
    ArrowRight: () => (open === "false" ? toggle(line) : open === "true" ? lines[place + 1] : undefined),
    ArrowLeft: () => (open === "true" ? toggle(line) : parentLine(line)),
  };
  const move = next[key];
  if (!move) return;
  event.preventDefault();
  move()?.focus();
}

function toggle(line: HTMLElement): HTMLElement {
  line.click();
  return line;
}

function parentLine(line: HTMLElement): HTMLElement | undefined {
  return line.closest("li")?.parentElement?.closest("li")?.querySelector<HTMLElement>("[data-line]") ?? undefined;
}
