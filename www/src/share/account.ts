/** The account as a part of what is shared: its authorization details, which hold no secrets. */

import { account } from "../account/client";
import { setAccountAside } from "./aside";

interface Exchange {
  exportDetails(): Promise<object | undefined>;
  importDetails(value: unknown): Promise<void>;
}

const [exchange] = Object.values(import.meta.glob<Exchange>("../account/exchange.ts"));

/** The authorization details of the account; `undefined` when it is empty. */
export async function accountDetails(): Promise<object | undefined> {
  return (await exchange?.())?.exportDetails();
}

/** Puts the account of someone else in the place of the visitor's, which is set aside if there is anything in it. */
export async function openDetails(details: object): Promise<void> {
  if (!exchange) throw new Error("this page does not read accounts");
  const { exportDetails, importDetails } = await exchange();
  const own = (await exportDetails()) === undefined ? undefined : (await account()).snapshot();
  await importDetails(details);
  if (own) await setAccountAside(own);
}
