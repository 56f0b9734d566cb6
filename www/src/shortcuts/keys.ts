/** The shortcuts of the page: their keys, what they do, and the listener for those that work anywhere. */

import { VIEWS, view } from "../state/store";
import { runAction } from "./actions";

export interface Shortcut {
  /** As they are pressed, for people; alternatives apart. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const MOD = MAC ? "⌘" : "Ctrl";
const ALT = MAC ? "⌥" : "Alt";

export const SHORTCUTS: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: "Anywhere",
    shortcuts: [
      { keys: [[MOD, "Enter"]], does: "Go to the verdict; in the console, call the operation" },
      { keys: VIEWS.map((_, index) => [ALT, String(index + 1)]), does: "Decide, Many at once, What changes, Account, Examples" },
      { keys: [[MOD, "S"]], does: "Save the work as a file" },
      { keys: [[MOD, "Z"]], does: "Take back what the message at the foot offers to, when no text is being typed" },
      { keys: [["?"]], does: "This list, when no text is being typed" },
    ],
  },
  {
    title: "Policies",
    shortcuts: [
      { keys: [["F8"]], does: "Next problem, from policy to policy" },
      { keys: [["Shift", "F8"]], does: "Previous problem" },
    ],
  },
  {
    title: "Fields with suggestions",
    shortcuts: [
      { keys: [["↓"], ["↑"]], does: "Open the list, move in it" },
      { keys: [["Enter"]], does: "Take the suggestion" },
      { keys: [["Esc"]], does: "Close the list; what was typed stays" },
    ],
  },
  {
    title: "The reason",
    shortcuts: [
      { keys: [["↓"], ["↑"]], does: "Move from line to line" },
      { keys: [["→"], ["←"]], does: "Open and close, or go in and out" },
      { keys: [["Home"], ["End"]], does: "First and last line" },
      { keys: [["Enter"]], does: "Open a line, or show its place in the policy" },
    ],
  },
];

/** Listens for the shortcuts; gives back the way to end that. Before everything else, for an editor takes some of the keys too. */
export function listen(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isComposing && !event.defaultPrevented && handle(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  addEventListener("keydown", onKey, { capture: true });
  return () => removeEventListener("keydown", onKey, { capture: true });
}

function handle(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const mod = ctrlKey !== metaKey && !altKey && !event.getModifierState("AltGraph");
  if (mod && key.toLowerCase() === "s" && !shiftKey) {
    // The page as a file would be of no use: the browser is kept from saving it in any case.
    runAction("save");
    return true;
  }
  // A dialog is done with first.
  if (document.querySelector("dialog[open]")) return false;
  if (mod && key === "Enter" && !shiftKey) return runAction("run") || runAction("verdict");
  if (mod && key.toLowerCase() === "z" && !shiftKey) return !isTyping(event.target) && runAction("undo");
  if (altKey && !ctrlKey && !metaKey && !shiftKey) return toView(event);
  return key === "?" && !mod && !altKey && !isTyping(event.target) && runAction("shortcuts");
}

/** Where Alt and a digit type a character, they do that while one types. */
function toView({ code, key, target }: KeyboardEvent): boolean {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  const chosen = digit === undefined ? undefined : VIEWS[Number(digit) - 1];
  if (!chosen || (key !== digit && isTyping(target))) return false;
  view.value = chosen;
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("textarea, select, input:not([type='checkbox'], [type='radio'], [type='button'])");
}
