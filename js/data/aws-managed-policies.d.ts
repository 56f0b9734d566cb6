/** AWS's managed policies, those that every account knows aside; made by `cargo xtask build` from `data/`. */
import type { ManagedPolicies } from "../packs.js";

declare const pack: ManagedPolicies;
export default pack;
