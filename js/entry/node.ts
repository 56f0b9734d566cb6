import "../provide/node.js";

export * from "../index.js";
