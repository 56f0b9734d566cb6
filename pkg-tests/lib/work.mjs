/** Work that the playground finds as if it had kept it. */

/** Puts a workspace where the page keeps it, and loads the page again. */
export async function startWith(page, workspace, view = "") {
  await page.evaluate(
    (value) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("keyval-store");
        opening.onupgradeneeded = () => opening.result.createObjectStore("keyval");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction("keyval", "readwrite");
          write.objectStore("keyval").put(value, "workspace");
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    workspace,
  );
  await page.goto(`${new URL(page.url()).origin}/?${Date.now()}${view && `#${view}`}`);
  await page.locator("header.bar").waitFor();
}

/** A policy's text. */
export function policy(...statements) {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2);
}
