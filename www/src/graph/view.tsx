/** Who belongs to what, what is attached where, who may assume which role. */
export function GraphView() {
  return null;
}
