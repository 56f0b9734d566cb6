import "../provide/browser.js";

export * from "../index.js";
