/** Node, Deno and Bun read the wasm file from beside the package's code. An import of `node:fs` would load all of it: 2 ms. */

import { provide } from "../engine.js";

provide(() => process.getBuiltinModule("node:fs").readFileSync(new URL("../wasm/iamlet_bg.wasm", import.meta.url)));
