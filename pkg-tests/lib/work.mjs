/** Work that the playground finds as if it had kept it, and what it keeps. */

/** Opens the page again with `work` as what was kept: a workspace, of which `policies` and `request` are enough. */
export async function openWork(page, work) {
  await page.evaluate(inStore, { values: { workspace: work } });
  await page.reload();
  await page.locator("header.bar").waitFor();
}

/** Puts values where the page keeps them (`workspace`, `account`), and loads the page again at `view`. */
export async function startWith(page, values, view) {
  await page.evaluate(inStore, { values });
  await page.goto(`${new URL(page.url()).origin}/?${Date.now()}#${view}`);
  await page.locator("header.bar").waitFor();
}

/** The workspace as the page has kept it, once `meets` says that it is what is waited for. */
export async function keptWork(page, meets = () => true) {
  for (let tries = 0; tries < 50; tries++) {
    const found = await page.evaluate(inStore, { key: "workspace" });
    if (found && meets(found)) return found;
    await page.waitForTimeout(100);
  }
  throw new Error("the page kept no such work");
}

/** Runs in the page: writes values, or reads one. */
function inStore({ values = {}, key }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("keyval-store");
    opening.onupgradeneeded = () => opening.result.createObjectStore("keyval");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("keyval", "readwrite");
      const store = transaction.objectStore("keyval");
      for (const [name, value] of Object.entries(values)) store.put(value, name);
      const reading = key === undefined ? undefined : store.get(key);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(reading?.result);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** The text of a policy. */
export function policyText(...statements) {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements.flat() }, null, 2);
}

/** A policy of a workspace. */
export function policy(kind, name, statement, rest = {}) {
  return { kind, name, text: policyText(statement), ...rest };
}
