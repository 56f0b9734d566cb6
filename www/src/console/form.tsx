/** What a call is made with: fields for the members, or the same as JSON. */

import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Field } from "../ui/field";
import { registerAction } from "../shortcuts/actions";
import { Tabs } from "../ui/tabs";
import { Members } from "./members";
import { run } from "./run";
import { answer, broken, clearInput, input, inputView, operation, problems, running, setJson } from "./state";

const VIEWS = [
  { id: "form", label: "Form" },
  { id: "json", label: "JSON" },
] as const;

export function InputForm() {
  const panel = useId();
  const form = useRef<HTMLFormElement>(null);
  const { name, input: members } = operation.value;
  useLayoutEffect(() => {
    if (problems.peek().size > 0) firstProblem(form.current)?.focus();
  }, [answer.value]);

  const call = () => {
    if (inputView.value === "json" && broken.value) form.current?.querySelector("textarea")?.focus();
    else void run();
  };
  useLayoutEffect(() => registerAction("run", call), []);
  const submit = (event: Event) => {
    event.preventDefault();
    call();
  };
  return (
    <form ref={form} class="console-form" noValidate onSubmit={submit}>
      <Tabs label="How the input is written" tabs={VIEWS} selected={inputView.value} onSelect={(id) => (inputView.value = id)} panel={panel} />
      <div id={panel} role="tabpanel" aria-labelledby={`${panel}-tab-${inputView.value}`} class="stack console-fields">
        {inputView.value === "json" ? <JsonInput /> : <Fields key={name} />}
      </div>
      <div class="row console-actions">
        <button type="submit" class="button primary" disabled={running.value} aria-keyshortcuts="Control+Enter Meta+Enter">
          {running.value ? "Calling …" : `Call ${name}`}
        </button>
        {members.length > 0 && (
          <button type="button" class="button" onClick={clearInput}>
            Clear
          </button>
        )}
        <span class="quiet small console-key-hint">
          <kbd>Ctrl</kbd> + <kbd>Enter</kbd>
        </span>
      </div>
    </form>
  );
}

function Fields() {
  const { input: members, name } = operation.value;
  if (members.length === 0) return <p class="quiet">{name} takes no input.</p>;
  return (
    <>
      {broken.value && <p class="notice none">The JSON view holds text that is not JSON yet; the fields show what was valid last.</p>}
      <Members members={members} value={input.value} path={[]} />
    </>
  );
}

function JsonInput() {
  const text = broken.value?.over === input.value ? broken.value.text : JSON.stringify(input.value, null, 2);
  const said = [...problems.value].map(([key, text]) => `${(JSON.parse(key) as string[]).join(".")}: ${text}`);
  return (
    <Field label="Input as JSON" hint={`What ${operation.value.name} takes, by the names of its members.`} error={broken.value?.message ?? said.join("; ")}>
      {(control) => <JsonText control={control} text={text} />}
    </Field>
  );
}

/** While it is written in, the text stays as it was typed. */
function JsonText({ control, text }: { readonly control: object; readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current!;
    if (area.value !== text && document.activeElement !== area) area.value = text;
  }, [text]);
  return <textarea {...control} ref={field} class="mono" rows={14} spellcheck={false} defaultValue={text} onInput={(event) => setJson(event.currentTarget.value)} />;
}

function firstProblem(form: HTMLFormElement | null): HTMLElement | undefined {
  const places = [...(form?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
  const place = places.find((element) => problems.peek().has(element.dataset["place"] ?? ""));
  return place ?? form?.querySelector<HTMLElement>("[aria-invalid]") ?? undefined;
}
