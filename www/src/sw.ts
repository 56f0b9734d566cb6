/**
 * Keeps the page working when the network is gone. Its build (build/offline.ts) puts in what belongs to the site and
 * which version of it this is.
 *
 * A new version is fetched in the background and takes over at once, but the files of the version before it stay until the
 * next one: a page that is still open may want parts of its own version.
 */

export {};

declare const self: ServiceWorkerGlobalScope;
/** All files of the site, relative to it. The data packs too: completion is to work without a network as well. */
declare const FILES: readonly string[];
/** Changes with the content of any file. */
declare const VERSION: string;

const SITE = self.registration.scope;
const PAGE = new URL("index.html", SITE).href;
// Other sites of the same origin have caches of their own.
const CACHES = `iamlet ${SITE} `;
const CACHE = CACHES + VERSION;
/** After that the network counts as gone. */
const PATIENCE_MS = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SITE)) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

/** Takes what an earlier version has already from there: names with a hash stand for their content. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async (name) => {
      const url = new URL(name, SITE).href;
      const kept = name.startsWith("assets/") ? await caches.match(url) : undefined;
      if (kept) await cache.put(url, kept);
      else await cache.add(new Request(url, { cache: name.startsWith("assets/") ? "default" : "no-cache" }));
    }),
  );
}

/** Drops all caches of this site but this version's and the one before it. */
async function tidy(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== CACHE);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

/** The page from the network, so that a new version is seen on the next load; without one, the page that is kept. */
async function page(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) return response;
    return (await kept(PAGE)) ?? response;
  } catch (error) {
    const page = await kept(PAGE);
    if (page) return page;
    throw error;
  }
}

async function file(request: Request): Promise<Response> {
  return (await kept(request.url)) ?? fetch(request);
}

/** From this version, or from the one before it. */
async function kept(url: string): Promise<Response | undefined> {
  const address = url.split(/[?#]/, 1)[0]!;
  return (await (await caches.open(CACHE)).match(address)) ?? caches.match(address);
}
