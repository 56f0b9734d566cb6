/** The account as a part of what is shared: its authorization details, which hold no secrets. */

import { account } from "../account/client";
import { exportDetails, importDetails } from "../account/exchange";
import { setAccountAside } from "./aside";

/** Puts the account of someone else in the place of the visitor's, which is set aside if there is anything in it. */
export async function openDetails(details: object): Promise<void> {
  const own = (await exportDetails()) === undefined ? undefined : (await account()).snapshot();
  await importDetails(details);
  if (own) await setAccountAside(own);
}
