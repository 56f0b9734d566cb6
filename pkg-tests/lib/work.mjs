/** Work that the playground finds as the browser kept it. */

/** Opens the page again with `work` as what was kept: a workspace, of which `policies` and `request` are enough. */
export async function openWork(page, work) {
  await page.evaluate(async (work) => {
    const request = indexedDB.open("keyval-store");
    request.onupgradeneeded = () => request.result.createObjectStore("keyval");
    const database = await new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = reject;
    });
    const writing = database.transaction("keyval", "readwrite");
    writing.objectStore("keyval").put(work, "workspace");
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    database.close();
  }, work);
  await page.reload();
  await page.locator("header.bar").waitFor();
}

/** A policy of a workspace. */
export function policy(kind, name, statement, rest = {}) {
  return { kind, name, text: JSON.stringify({ Version: "2012-10-17", Statement: statement }, null, 2), ...rest };
}
