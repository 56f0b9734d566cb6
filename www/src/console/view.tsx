/** Any operation, by a form built from its shape. */
export function ConsoleView() {
  return null;
}
