/** Share and export. */

import { signal } from "@preact/signals";
import { Dialog } from "../ui/dialog";
import { Tabs } from "../ui/tabs";
import { sharing } from "./button";
import { CodePart } from "./code-part";
import { FilePart } from "./file-part";
import { LinkPart } from "./link-part";
import { FORMS } from "./forms";

const TABS = [{ id: "link", label: "Link" }, { id: "file", label: "File" }, ...FORMS.map(({ id, label }) => ({ id, label }))] as const;
type TabId = "link" | "file" | (typeof FORMS)[number]["id"];

const tab = signal<TabId>("link");
const PANEL = "share-panel";

export function ShareDialog() {
  const form = FORMS.find(({ id }) => id === tab.value);
  return (
    <Dialog title="Share and export" onClose={() => (sharing.value = false)}>
      <Tabs label="How" tabs={TABS} selected={tab.value} onSelect={(id) => (tab.value = id)} panel={PANEL} />
      <div id={PANEL} class="share-part stack" role="tabpanel" aria-labelledby={`${PANEL}-tab-${tab.value}`}>
        {tab.value === "link" && <LinkPart />}
        {tab.value === "file" && <FilePart />}
        {form && <CodePart key={form.id} form={form} />}
      </div>
    </Dialog>
  );
}
