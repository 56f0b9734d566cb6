/** workerd compiles the module at deployment and hands it over by import. */

import { provide } from "../engine.js";
import module from "../wasm/iamlet_bg.wasm";

provide(() => module);
