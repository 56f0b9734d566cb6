/** Browsers fetch the wasm file; bundlers that know this form of URL emit it by themselves. */

import { provide } from "../engine.js";

provide(new URL("../wasm/iamlet_bg.wasm", import.meta.url));
