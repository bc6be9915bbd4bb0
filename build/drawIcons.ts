/** Draws the ribbon's icons at every size Excel asks for, from the SVG files in assets/. Run: npm run icons. */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumPath } from "./chromiumPath.ts";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const name of ["icon", "recalculate"]) {
  const svg = readFileSync(`assets/${name}.svg`, "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
