/** Light or dark: as the system says, until one chooses. */

import { signal } from "@preact/signals";

const KEY = "iamlet-theme";
const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const MARKS: Readonly<Record<Theme, string>> = { system: "◐", light: "☀", dark: "☾" };

const theme = signal<Theme>(read());

function read(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((name) => name === kept) ?? "system";
  } catch {
    return "system";
  }
}

/** Sets the page to the theme that was chosen last. */
export function applyTheme(): void {
  if (theme.value === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme.value;
}

export function ThemeButton() {
  const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length]!;
  const change = () => {
    theme.value = next;
    applyTheme();
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A browser that keeps nothing shows the theme until the page is left.
    }
  };
  return (
    <button type="button" class="button plain icon" title={`Theme: ${theme.value}`} aria-label={`Theme: ${theme.value}. Change to ${next}`} onClick={change}>
      <span aria-hidden="true">{MARKS[theme.value]}</span>
    </button>
  );
}
