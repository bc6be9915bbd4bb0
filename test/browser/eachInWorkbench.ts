/** A browser for the tests of a file, and a fresh page for each of them. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchBrowser, WorkbenchPage } from "./workbenchPage.ts";

/** @param begin what each test begins with, on its page */
export function eachInWorkbench(begin: (workbench: WorkbenchPage) => unknown): void {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(browser);
    await begin(workbench);
  });
  afterEach(() => workbench.page.close());
}
