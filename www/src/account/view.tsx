export function AccountView() {
  return <div class="view" />;
}
