/** The managed policies of AWS that every account knows; made by `cargo xtask build` from `data/`. */
import type { DataPack } from "../packs.js";

declare const pack: DataPack;
export default pack;
