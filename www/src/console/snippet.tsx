/** The call that is written, as code. */

import { useId } from "preact/hooks";
import { copyText } from "../ui/copy";
import { Tabs } from "../ui/tabs";
import { LANGUAGES, LANGUAGE_TITLES, codeFor } from "./code/index";
import { Code } from "./result";
import { hasSecrets, withPlaceholders } from "./secrets";
import { caller, input, language, operation } from "./state";

const TABS = LANGUAGES.map((id) => ({ id, label: LANGUAGE_TITLES[id] }));

export function CodePanel() {
  const panel = useId();
  const title = LANGUAGE_TITLES[language.value];
  const text = codeFor(language.value, {
    operation: operation.value,
    input: withPlaceholders(input.value),
    ...(caller.value ? { caller: caller.value } : {}),
  });
  return (
    <section class="panel" aria-labelledby="console-code">
      <header>
        <h2 id="console-code">The same call as code</h2>
        <button type="button" class="button small" onClick={() => void copyText(text, `the call for ${title}`)}>
          Copy code
        </button>
      </header>
      <div class="body">
        <Tabs label="Languages" tabs={TABS} selected={language.value} onSelect={(id) => (language.value = id)} panel={panel} />
        <div id={panel} role="tabpanel" aria-labelledby={`${panel}-tab-${language.value}`} class="stack">
          <Code label={`The call for ${title}`} text={text.trimEnd()} />
          {hasSecrets(input.value) && <p class="quiet small">Secrets are not copied: a name in angle brackets stands for each.</p>}
          {caller.value && language.value !== "iamlet" && <p class="quiet small">Whose credentials are used is up to your configuration of AWS.</p>}
        </div>
      </div>
    </section>
  );
}
