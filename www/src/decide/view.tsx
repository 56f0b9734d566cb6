export function DecideView() {
  return <div class="view" />;
}
