/** The policies by their types, each in an editor. */
export function PoliciesPanel() {
  return null;
}
