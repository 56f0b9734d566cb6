import "../../provide/inline.js";

export * from "../../authorizer-index.js";
