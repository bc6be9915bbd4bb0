/** Time from opening the page to the first result of a function: the page as shipped against functions alone. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import sirv from "sirv";
import { chromiumPath } from "../build/chromiumPath.ts";
import type { Figure } from "./figure.ts";
import { impatientHost } from "./impatientHost.ts";
import { median } from "./median.ts";

const rounds = 15;
const pages = { shipped: "taskpane.html", functionsOnly: "functions-only.html" };

/** Serves the built add-in, and the same page with everything but office.js and the functions taken out. */
function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const shipped = readFileSync(path.join(folder, pages.shipped), "utf8");
  const functionsOnly = shipped.replace(/<script src="?taskpane\.js"?[^>]*><\/script>/, "");
  if (functionsOnly === shipped)
    throw new Error("taskpane.html no longer loads taskpane.js as this benchmark expects.");
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(`/${pages.functionsOnly}`)) {
      files(request, response);
      return;
    }
    response.setHeader("content-type", "text/html");
    response.end(functionsOnly);
  });
  return new Promise((ready) => server.listen(0, "localhost", () => ready(server)));
}

/** Milliseconds from the start of navigation to the first result, with nothing in the browser's cache. */
async function timeToResult(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  // The TypeScript runner marks functions with this helper, which a page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(impatientHost);
  await page.goto(address, { waitUntil: "commit" });
  const handle = await page.waitForFunction(
    () => (window as { firstResultAt?: number }).firstResultAt,
    undefined,
    { polling: 5 },
  );
  const milliseconds = (await handle.jsonValue()) ?? NaN;
  await context.close();
  return milliseconds;
}

export async function firstResult(folder: string): Promise<Figure[]> {
  const server = await serve(folder);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const timings: Record<keyof typeof pages, number[]> = { shipped: [], functionsOnly: [] };
  for (let round = 0; round < rounds; round++) {
    // Turn about, so that a slow spell of the machine falls on both.
    timings.functionsOnly.push(await timeToResult(browser, `${address}/${pages.functionsOnly}`));
    timings.shipped.push(await timeToResult(browser, `${address}/${pages.shipped}`));
  }
  await browser.close();
  server.close();
  return [
    {
      what: `time to first result of the shipped page, median of ${rounds}`,
      ours: median(timings.shipped),
      reference: median(timings.functionsOnly),
      unit: "ms",
      against: "page with the functions alone",
      goal: { atMost: 1.15 },
    },
  ];
}
