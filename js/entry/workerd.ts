import "../provide/workerd.js";

export * from "../index.js";
