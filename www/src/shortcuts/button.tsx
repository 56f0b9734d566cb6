export function ShortcutsButton() {
  return <button type="button" class="button plain icon" aria-label="Keyboard shortcuts">?</button>;
}
