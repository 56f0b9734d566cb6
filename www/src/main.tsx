import "./style/base.css";
import "./style/parts.css";
import "./style/shell.css";

import { render } from "preact";
import { openKeptAccount } from "./account/kept";
import { App } from "./app";
import { engine } from "./engine/load";
import { firstExample } from "./gallery/first";
import { openLinked } from "./share/open";
import { followFragment } from "./state/fragment";
import { keepWorkspace, kept } from "./state/keep";
import { ready, say, workspace } from "./state/store";
import { applyTheme } from "./ui/theme";

async function begin(): Promise<void> {
  applyTheme();
  const loading = engine();
  workspace.value = (await kept()) ?? firstExample();
  await openLinked();
  followFragment();
  render(<App />, document.getElementById("app")!);
  keepWorkspace();
  await loading;
  ready.value = true;
  requestAnimationFrame(() => performance.mark("iamlet:ready"));
  void openKeptAccount();
}

begin().catch((error: Error) => {
  render(<App />, document.getElementById("app")!);
  say(`iamlet could not start: ${error.message}`);
});

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  // Without one the page works all the same, with the network.
  addEventListener("load", () => navigator.serviceWorker.register("./sw.js").catch(() => undefined));
}
