/** The wasm file inside the code, for where no file can lie beside it. */

import { provide } from "../engine.js";
import base64 from "../wasm/inline.js";

provide(() => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
