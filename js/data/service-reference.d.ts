/** The services of AWS: actions, resource types, condition keys; made by `cargo xtask build` from `data/`. */
import type { ServiceReference } from "../packs.js";

declare const pack: ServiceReference;
export default pack;
