/** Node, Deno and Bun read the wasm file from beside the package's code. */

import { readFileSync } from "node:fs";
import { provide } from "../engine.js";

provide(() => readFileSync(new URL("../wasm/iamlet_bg.wasm", import.meta.url)));
