/** What axe-core finds on a page. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Findings of all impacts, a line each. */
export async function accessibilityFindings(page) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target, failureSummary }) => ({ impact, line: `${impact} ${id}: ${target} (${failureSummary.split("\n")[1]?.trim()})` })));
}

/** Those that keep somebody from using the page, as lines. */
export async function seriousFindings(page) {
  const findings = await accessibilityFindings(page);
  return findings.filter(({ impact }) => isSerious(impact)).map(({ line }) => line);
}

export function isSerious(impact) {
  return impact === "serious" || impact === "critical";
}
