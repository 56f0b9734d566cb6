/** The in-memory account: to browse, as a graph, by the calls of its API. */

import { useEffect, useState } from "preact/hooks";
import { Browse } from "./browse";
import { useIam } from "./call";
import { account, openAccount } from "./client";
import { isEmpty } from "./exchange";
import { AccountHeader, EmptyAccount } from "./header";
import type { Asked } from "./header";
import { ACCOUNT_TABS, accountTab } from "./state";
import type { AccountTab } from "./state";
import { lazy } from "../ui/lazy";
import { Tabs } from "../ui/tabs";
import "./account.css";

const GraphTab = lazy(() => import("../graph/view").then(({ GraphView }) => GraphView));
const ConsoleTab = lazy(() => import("../console/view").then(({ ConsoleView }) => ConsoleView));

const LABELS: Readonly<Record<AccountTab, string>> = { browse: "Browse", graph: "Graph", console: "Console" };
const TABS = ACCOUNT_TABS.map((id) => ({ id, label: LABELS[id] }));
const PANEL = "account-panel";

export function AccountView() {
  const [open, setOpen] = useState(openAccount() !== undefined);
  const [error, setError] = useState("");
  useEffect(() => {
    if (!open) account().then(() => setOpen(true), (reason: Error) => setError(reason.message));
  }, []);
  if (!open) {
    return (
      <p class="empty" role="status">
        {error === "" ? "Opening the account …" : `The account could not be opened: ${error}`}
      </p>
    );
  }
  return <OpenAccount />;
}

function OpenAccount() {
  const iam = useIam();
  const [asked, setAsked] = useState<Asked>();
  const [files, setFiles] = useState<readonly File[] | undefined>();
  const ask = (next: Asked) => {
    setFiles(undefined);
    setAsked(next);
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    setFiles([...event.dataTransfer.files]);
    setAsked("import");
  };
  return (
    <div class="view account" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <AccountHeader asked={asked} onAsk={ask} files={files} />
      <Tabs label="Ways to see the account" tabs={TABS} selected={accountTab.value} onSelect={(tab) => (accountTab.value = tab)} panel={PANEL} />
      <div id={PANEL} role="tabpanel" aria-labelledby={`${PANEL}-tab-${accountTab.value}`}>
        {accountTab.value === "browse" && (isEmpty(iam) ? <EmptyAccount onAsk={ask} /> : <Browse />)}
        {accountTab.value === "graph" && <GraphTab />}
        {accountTab.value === "console" && <ConsoleTab />}
      </div>
    </div>
  );
}
