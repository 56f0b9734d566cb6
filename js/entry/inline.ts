import "../provide/inline.js";

export * from "../index.js";
