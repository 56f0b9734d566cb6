/** For runtimes with a file system: prints what is wrong with the rows in cases.json, and how an account fared. */

import { readFileSync } from "node:fs";
import * as iamlet from "iamlet";
import * as authorizer from "iamlet/authorizer";
import * as authorizerInline from "iamlet/authorizer/inline";
import serviceReference from "iamlet/data/service-reference";
import * as handler from "iamlet/handler";
import * as iamletInline from "iamlet/inline";
import { accountOf } from "./account.mjs";
import { failingRowsOf } from "./rows.mjs";

const files = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));
const modules = { iamlet, "iamlet/authorizer": authorizer };
const inline = { "iamlet/inline": iamletInline, "iamlet/authorizer/inline": authorizerInline };
const lines = [...(await failingRowsOf(modules, files)), ...(await failingRowsOf(inline, files.slice(0, 1)))];
console.log(JSON.stringify({ lines, account: await accountOf(iamlet, handler, serviceReference) }));
