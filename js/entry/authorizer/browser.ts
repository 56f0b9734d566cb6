import "../../provide/browser.js";

export * from "../../authorizer-index.js";
