/** `npm run screenshot`: the README's picture of the workbench, taken from the running page. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "../build/chromiumPath.ts";
import { buildFolders, buildOnce } from "./builds.ts";
import { listen, workbenchServer } from "./server.ts";

/** A README's picture is fetched by everyone who looks at the project. */
const mostBytes = 200_000;
const picture = path.join(import.meta.dirname, "../assets/workbench.png");

await buildOnce();
const server = workbenchServer(buildFolders);
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 675 } });
  await page.goto(await listen(server, 0));
  await page.waitForSelector('body[data-ready="true"]');
  // By way of the first row, so that the title is in view, to the first formula.
  const way = { ArrowUp: 30, ArrowDown: 15, ArrowRight: 2 };
  for (const [key, times] of Object.entries(way)) {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  }
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("searchbox").waitFor();
  await page.waitForTimeout(1000); // the grid draws a moment after it calculates
  const png = await page.screenshot();
  if (png.length > mostBytes) throw new Error(`The picture is ${png.length} bytes, more than ${mostBytes}.`);
  await writeFile(picture, png);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
