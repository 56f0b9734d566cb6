import "../../provide/workerd.js";

export * from "../../authorizer-index.js";
