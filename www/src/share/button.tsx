export function ShareButton() {
  return <button type="button" class="button small">Share</button>;
}
