/** The official SDK for JavaScript, without a network: every row of calls by its commands. */

import { testRows } from "./lib/client-rows.mjs";
import { sdkClient } from "./lib/sdk.mjs";

testRows("AWS SDK for JavaScript", sdkClient);
