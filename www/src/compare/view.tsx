export function CompareView() {
  return <div class="view" />;
}
