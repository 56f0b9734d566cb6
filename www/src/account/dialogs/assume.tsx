/** "May … assume this role?" */

import { decideAssume } from "../decide";
import { useIam } from "../call";
import { arnOptions } from "../options";
import { Picker } from "../picker";
import { roster } from "../roster";
import type { Entry } from "../roster";
import { Dialog } from "../../ui/dialog";

export function AssumeDialog({ role, onClose }: { readonly role: Entry; readonly onClose: () => void }) {
  const { users, roles } = roster(useIam());
  const ask = (principal: string) => {
    onClose();
    void decideAssume(principal, role.arn);
    return true;
  };
  return (
    <Dialog title={`Who may assume ${role.name}?`} onClose={onClose}>
      <p>Decide is loaded with the policies of whoever you choose, and with the trust policy of {role.name}.</p>
      <Picker
        label="Principal"
        hint="A user or role of the account, or the ARN, account id or service of anyone else."
        placeholder="Name, ARN, account id or service"
        action="Ask"
        options={arnOptions([...users, ...roles.filter(({ arn }) => arn !== role.arn)])}
        onPick={ask}
      />
    </Dialog>
  );
}
