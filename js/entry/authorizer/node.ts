import "../../provide/node.js";

export * from "../../authorizer-index.js";
