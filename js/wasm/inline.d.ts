/** The WebAssembly module in base64; made by `cargo xtask build`. */
declare const module: string;
export default module;
