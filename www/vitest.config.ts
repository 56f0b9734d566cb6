import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const pkg = (path: string) => fileURLToPath(new URL(`../pkg/${path}`, import.meta.url));

/** What needs no page is tested in Node, over the same package. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^iamlet$/, replacement: pkg("entry/node.js") },
      { find: /^iamlet\/authorizer$/, replacement: pkg("entry/authorizer/node.js") },
      // No entry of the package, but light where `iamlet`, which has it too, is heavy.
      { find: /^iamlet\/check$/, replacement: pkg("check.js") },
      { find: /^iamlet\/data\/(.*)$/, replacement: pkg("data/$1.js") },
    ],
  },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
