/** Every view, in both themes and widths: nothing serious by axe, nothing too wide, and a picture to be looked at. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { accessibilityFindings, isSerious } from "./lib/axe.mjs";
import { closeBrowser, fits, onPlayground, picture } from "./lib/playground.mjs";

const VIEWS = ["decide", "matrix", "compare", "account", "examples"];
const WIDTHS = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 780 }, widest: { width: 2560, height: 1300 } };
const found = { serious: 0, other: 0 };

after(closeBrowser);
after(() => console.log(`counted: axe found ${found.serious} serious and ${found.other} lesser things`));

for (const theme of ["light", "dark"]) {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    for (const view of VIEWS) {
      test(`${view}, ${theme}, ${width}`, () =>
        onPlayground(
          async (page) => {
            await page.locator("main h2").first().waitFor();
            await page.waitForLoadState("networkidle");
            await picture(page, `${view}-${theme}-${width}`);
            await fits(page);
            const findings = await accessibilityFindings(page);
            const serious = findings.filter(({ impact }) => isSerious(impact));
            found.serious += serious.length;
            found.other += findings.length - serious.length;
            assert.deepEqual(serious.map(({ line }) => line), []);
          },
          { theme, viewport, fragment: view },
        ));
    }
  }
}
