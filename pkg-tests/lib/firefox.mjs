/** Headless Firefox, over WebDriver BiDi. */

import puppeteer from "puppeteer-core";

export function launchFirefox() {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
  });
}
