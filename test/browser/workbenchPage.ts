/** The workbench as a person uses it: cells by their names, the keyboard, the banner, the pane. */
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { expect, inject } from "vitest";
import { chromiumPath } from "../../build/chromiumPath.ts";
import type { WorkbenchWindow } from "../../workbench/page/workbenchWindow.ts";

/** Quiet: a browser's own errands would look like requests of ours. */
const browserArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Without motion: colours on their way from one to the other are neither, whoever measures their contrast. */
const view = { viewport: { width: 1500, height: 850 }, reducedMotion: "reduce" } as const;

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: browserArguments });
}

export class WorkbenchPage {
  readonly page: Page;
  /** Every address that any of the page's frames asked for, answered or not. */
  readonly requests: string[] = [];
  /** What the page said went wrong, refusals by its Content-Security-Policy among them. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser): Promise<WorkbenchPage> {
    const workbench = new WorkbenchPage(await browser.newPage(view));
    await workbench.page.goto(inject("workbenchAddress"));
    await workbench.ready();
    return workbench;
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('body[data-ready="true"]');
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  async openTab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  /** What the cells of an area such as "A31" or "C31:C33" show, once calculated. */
  async shows(area: string): Promise<string[][]> {
    const [first, last] = area.split(":").map(cellNamed);
    if (!first) throw new Error(`${area} is no area`);
    const { row, column } = first;
    const size = [(last?.row ?? row) - row + 1, (last?.column ?? column) - column + 1] as const;
    return this.page.evaluate(
      ([r, c, height, width]) => (window as WorkbenchWindow).shownText?.(r, c, height, width) ?? [],
      [row, column, ...size] as const,
    );
  }

  /** The workbook as it would be saved, with every format. */
  async saved(): Promise<unknown> {
    return this.page.evaluate(() => (window as WorkbenchWindow).saved?.());
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => (window as WorkbenchWindow).sheetNames?.() ?? []);
  }

  async openSheet(name: string): Promise<void> {
    await this.page.evaluate((sheet) => (window as WorkbenchWindow).openSheet?.(sheet), name);
    await this.clickIntoGrid();
  }

  /** Back to the keyboard in the grid after a click elsewhere; the grid may take the click for a second one and open the cell. */
  async clickIntoGrid(): Promise<void> {
    await this.page.locator("#grid").click({ position: { x: 300, y: 300 } });
    await this.page.keyboard.press("Escape");
  }

  /** Goes to a cell with the arrow keys, and again from wherever a busy grid has got to. */
  async goTo(cell: string): Promise<void> {
    const target = cellNamed(cell);
    const selection = () => this.page.evaluate(() => (window as WorkbenchWindow).selection?.());
    const step = async (): Promise<boolean> => {
      const from = await selection();
      if (!from) throw new Error("Nothing is selected");
      const [down, right] = [target.row - from.row, target.column - from.column];
      await this.press(down > 0 ? "ArrowDown" : "ArrowUp", Math.abs(down));
      await this.press(right > 0 ? "ArrowRight" : "ArrowLeft", Math.abs(right));
      return down === 0 && right === 0;
    };
    await expect.poll(step, { timeout: 20_000, interval: 500 }).toBe(true);
  }

  /** Types into a cell and finishes with Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async choose(label: string, name: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption(name);
    await this.ready();
  }

  async status(): Promise<string> {
    return this.page.getByRole("status").first().innerText();
  }

  private async press(key: string, times: number): Promise<void> {
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
  }
}

function cellNamed(name: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return { row: Number(digits) - 1, column: letters.charCodeAt(0) - "A".charCodeAt(0) };
}
