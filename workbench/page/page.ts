/** The workbench: grid, pane, banner and status strip, and the emulated Excel between them. */
import "./page.css";
import { registerFunctions } from "../customfunctions/registerFunctions.ts";
import { Sentences } from "../customfunctions/sentences.ts";
import { UniverEngine } from "../engine/univerEngine.ts";
import { openExample } from "../example/exampleWorkbook.ts";
import { ExcelHost } from "../host/excelHost.ts";
import { connectHost } from "../office/connectHost.ts";
import { officeThemes, type OfficeThemeName } from "../office/officeThemes.ts";
import { platformNamed, platforms } from "../host/platform.ts";
import { loadAddin } from "./addinPane.ts";
import { choice } from "./choice.ts";
import { pageBook } from "./pageBook.ts";
import { statusStrip } from "./statusStrip.ts";
import { troubles } from "./troubles.ts";
import type { WorkbenchWindow } from "./workbenchWindow.ts";

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`page.html has no element ${id}`);
  return element;
}

const engine = new UniverEngine(pageBook("grid"));
const host = new ExcelHost(engine, platforms[0]);
const sentences = new Sentences();
const strip = statusStrip(part("status"), engine, sentences);
const [form, pane, showPane] = [part("choices"), part("pane"), part("show-pane")];

const platformNames = platforms.map(({ name }) => name);
choice(form, "Excel", platformNames, (name) => {
  host.choosePlatform(platformNamed(name));
  void startAddin();
});
const theme = choice(form, "Theme", Object.keys(officeThemes) as OfficeThemeName[], () => void startAddin());
choice(form, "Trouble", Object.keys(troubles), (name) => troubles[name]?.(host));

showPane.addEventListener("click", () => {
  const { runtime } = host.book;
  runtime.state = runtime.isShown ? "Background" : "Visible";
});
host.book.runtime.onChange(() => {
  pane.hidden = !host.book.runtime.isShown;
  showPane.setAttribute("aria-expanded", String(!pane.hidden));
});

const offered: WorkbenchWindow = {
  connectAddin: (page) => connectHost(page, host, () => officeThemes[theme()]),
  shownText: async (row, column, height, width) => {
    await engine.settled();
    return engine.text({ sheetId: engine.activeSheet(), row, column, height, width });
  },
  selection: () => engine.selection(),
  saved: () => ({ cells: engine.univer.book.save(), conditionalFormats: host.book.rules }),
  sheetNames: () => engine.sheetIds().map((id) => engine.sheetName(id)),
  openSheet: (name) => {
    const sheetId = engine.sheetIdByName(name);
    if (sheetId === undefined) throw new Error(`There is no sheet ${name}.`);
    engine.select({ sheetId, row: 0, column: 0, height: 1, width: 1 });
  },
};
Object.assign(window, offered);

async function startAddin(filled?: Promise<unknown>): Promise<void> {
  const { platform } = host;
  strip.say("Loading the add-in…");
  document.body.dataset.ready = "false";
  try {
    const [{ metadata, implementations, errorClass }] = await Promise.all([loadAddin(pane), filled]);
    registerFunctions(engine.univer, {
      namespace: "MTFP",
      metadata,
      implementations,
      delivery: () => ({ blank: platform.blankArgument, errorFor: ({ code }) => new errorClass(code) }),
      sentences,
    });
    await engine.recalculate();
    strip.say(`${platform.name}: ${metadata.functions.length} functions of the add-in are ready.`);
  } catch (error) {
    strip.say(`The add-in did not start: ${String(error)}`);
  }
  document.body.dataset.ready = "true";
}

// The pane fetches its scripts while the grid is filled.
await startAddin(openExample(engine));
