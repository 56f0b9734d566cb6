/** What this is, for a first visit; what is worked on, and why it is as it is. */

import { useState } from "preact/hooks";
import { edit, workspace } from "../state/store";

const KEY = "iamlet-introduced";

function wasIntroduced(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function Intro() {
  const { title, note } = workspace.value;
  return (
    <div class="intro">
      <h1 class="unseen">Decide a request</h1>
      <About />
      <input
        class="title"
        aria-label="Title of this work"
        placeholder="Untitled question"
        value={title}
        onInput={(event) => edit({ title: event.currentTarget.value })}
      />
      {note !== "" && <p class="note">{note}</p>}
    </div>
  );
}

function About() {
  const [shown, setShown] = useState(!wasIntroduced());
  if (!shown) return null;
  const close = () => {
    setShown(false);
    try {
      localStorage.setItem(KEY, "yes");
    } catch {
      // A browser that keeps nothing says it again.
    }
  };
  return (
    <div class="about">
      <p>
        <strong>May X do Y on Z, and why?</strong> Paste AWS IAM policies, fill in a request, and see the decision with all that led to it.
        Nothing leaves the browser.
      </p>
      <button type="button" class="button plain icon small" aria-label="Do not say this again" onClick={close}>
        ✕
      </button>
    </div>
  );
}
