/** The access keys of a user. A secret is shown once, as it is by AWS. */

import type { AccessKey } from "iamlet";
import { useState } from "preact/hooks";
import { Refused, useCalls, useIam } from "../call";
import { Rows, Section, When } from "../parts";
import { everyPage } from "../roster";
import { copyText } from "../../ui/copy";
import { Dialog } from "../../ui/dialog";

export function AccessKeys({ user }: { readonly user: string }) {
  const { sync } = useIam();
  const calls = useCalls();
  const [created, setCreated] = useState<AccessKey | undefined>();
  const keys = everyPage((paging) => sync.listAccessKeys({ UserName: user, ...paging }), ({ AccessKeyMetadata }) => AccessKeyMetadata);
  const create = () => calls.run((sync) => setCreated(sync.createAccessKey({ UserName: user }).AccessKey));
  const actions = (
    <button type="button" class="button small" onClick={create}>
      Create an access key
    </button>
  );
  return (
    <Section title="Access keys" count={keys.length} actions={actions}>
      <Rows
        items={keys}
        empty="There are no access keys."
        keyOf={({ AccessKeyId }) => AccessKeyId ?? ""}
        row={({ AccessKeyId = "", Status, CreateDate }) => (
          <>
            <span class="grow">
              <code>{AccessKeyId}</code> <span class={`badge ${Status === "Active" ? "allow" : ""}`}>{Status}</span>
              <br />
              <small class="quiet">
                Created <When date={CreateDate} />
              </small>
            </span>
            <button
              type="button"
              class="button small"
              onClick={() => calls.run((sync) => void sync.updateAccessKey({ UserName: user, AccessKeyId, Status: Status === "Active" ? "Inactive" : "Active" }))}
            >
              {Status === "Active" ? "Deactivate" : "Activate"}
            </button>
            <button type="button" class="button danger small" aria-label={`Delete the access key ${AccessKeyId}`} onClick={() => calls.run((sync) => void sync.deleteAccessKey({ UserName: user, AccessKeyId }), `Deleted the access key ${AccessKeyId}.`)}>
              Delete
            </button>
          </>
        )}
      />
      <Refused refusal={calls.refusal} />
      {created && <NewKey accessKey={created} onClose={() => setCreated(undefined)} />}
    </Section>
  );
}

function NewKey({ accessKey: { AccessKeyId, SecretAccessKey, UserName }, onClose }: { readonly accessKey: AccessKey; readonly onClose: () => void }) {
  return (
    <Dialog title={`A new access key for ${UserName}`} onClose={onClose}>
      <p>The secret is shown this once. It is of this in-memory account and opens nothing at AWS.</p>
      <dl class="facts">
        <dt>Access key id</dt>
        <dd>
          <code>{AccessKeyId}</code>
        </dd>
        <dt>Secret access key</dt>
        <dd>
          <code>{SecretAccessKey}</code>
        </dd>
      </dl>
      <div class="row">
        <button type="button" class="button" onClick={() => void copyText(SecretAccessKey, "the secret")}>
          Copy the secret
        </button>
        <button type="button" class="button primary" onClick={onClose}>
          Done
        </button>
      </div>
    </Dialog>
  );
}
