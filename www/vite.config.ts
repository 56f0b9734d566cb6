import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { offline } from "./build/offline.ts";

/** The package as `cargo xtask build` leaves it. */
const pkg = (path: string) => fileURLToPath(new URL(`../pkg/${path}`, import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [offline(fileURLToPath(new URL("src/sw.ts", import.meta.url)))],
  resolve: {
    alias: [
      { find: /^iamlet$/, replacement: pkg("entry/browser.js") },
      { find: /^iamlet\/authorizer$/, replacement: pkg("entry/authorizer/browser.js") },
      // No entry of the package, but light where `iamlet`, which has it too, is heavy.
      { find: /^iamlet\/check$/, replacement: pkg("check.js") },
      { find: /^iamlet\/data\/(.*)$/, replacement: pkg("data/$1.js") },
    ],
  },
  build: {
    target: "es2022",
    outDir: "dist",
    // The policy of the page lets scripts and styles come from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: "es" },
});
