export function ExamplesView() {
  return <div class="view" />;
}
