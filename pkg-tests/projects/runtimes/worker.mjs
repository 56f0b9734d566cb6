/** For workers: answers to the rows that are posted what is wrong with them, and how an account fared. */

import * as iamlet from "iamlet";
import * as authorizer from "iamlet/authorizer";
import serviceReference from "iamlet/data/service-reference";
import * as handler from "iamlet/handler";
import { accountOf } from "./account.mjs";
import { failingRowsOf } from "./rows.mjs";

export default {
  async fetch(request) {
    const lines = await failingRowsOf({ iamlet, "iamlet/authorizer": authorizer }, await request.json());
    return Response.json({ lines, account: await accountOf(iamlet, handler, serviceReference) });
  },
};
