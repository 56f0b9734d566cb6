/** A link that holds the work. */

import { useEffect, useState } from "preact/hooks";
import { workspace } from "../state/store";
import { accountPrincipals } from "../account/state";
import { copyText } from "../ui/copy";
import { Field } from "../ui/field";
import { LONGEST_LINK, LONG_LINK, linkFragment } from "./link";
import { LeftOut } from "./left-out";
import { sharedBundle } from "./save";

interface Made {
  readonly link: string;
  readonly left: readonly string[];
}

export function LinkPart() {
  const [withAccount, setWithAccount] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [error, setError] = useState("");
  const work = workspace.value;
  useEffect(() => {
    let wanted = true;
    sharedBundle(withAccount).then(
      ({ value, left }) => {
        if (!wanted) return;
        setMade({ link: location.href.split("#")[0] + linkFragment(value), left });
        setError("");
      },
      (reason: Error) => wanted && setError(reason.message),
    );
    return () => {
      wanted = false;
    };
  }, [work, withAccount]);
  if (error !== "") return <p class="notice deny" role="alert">There is no link: {error}</p>;
  if (!made) return <p class="empty" role="status">Making the link …</p>;
  const { link, left } = made;
  const tooLong = link.length > LONGEST_LINK;
  return (
    <>
      <Field label="Link to this work" hint="The work itself is in the part after #, which browsers send to no server.">
        {(control) => <input {...control} class="mono" readOnly value={tooLong ? "" : link} onFocus={(event) => event.currentTarget.select()} />}
      </Field>
      <AccountChoice checked={withAccount} onChange={setWithAccount} />
      <LeftOut left={left} />
      {link.length > LONG_LINK && (
        <p class="notice none" role="status">
          {tooLong
            ? `The link would have ${size(link)}, which browsers do not open. Save a file instead.`
            : `The link has ${size(link)}. Browsers open it, but chats, tickets and mail may cut it: a file is safer from about ${size({ length: LONG_LINK })} on.`}
        </p>
      )}
      <div class="row">
        <button type="button" class="button primary" disabled={tooLong} onClick={() => void copyText(link, "the link")}>
          Copy link
        </button>
        <span class="quiet small">{size(link)}</span>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether the account goes along; nothing when there is none. */
export function AccountChoice({ checked, onChange }: ChoiceProps) {
  const principals = accountPrincipals.value.length;
  if (principals === 0) return null;
  return (
    <label class="row share-choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        Include the account <span class="quiet">({principals} {principals === 1 ? "user or role" : "users and roles"}; no keys or passwords)</span>
      </span>
    </label>
  );
}

function size({ length }: { readonly length: number }): string {
  return `${(length / 1000).toLocaleString("en-US", { maximumFractionDigits: length < 100_000 ? 1 : 0 })} kB`;
}
