export function MatrixView() {
  return <div class="view" />;
}
