// @vitest-environment happy-dom
/** The pane's page before there is an interface: what stands there while it loads, if it cannot, and outside Excel. */
import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";

/** The page's own body, as it is before any script runs. */
const page = readFileSync("src/taskpane/taskpane.html", "utf8");
const body = /<body>(.*)<\/body>/s.exec(page)?.[1] ?? "";

const office = (onReady: () => Promise<unknown>) => ({
  onReady,
  HostType: { Excel: "Excel" },
  context: { host: null },
});

async function open(Office?: object): Promise<void> {
  vi.resetModules();
  vi.stubGlobal("Office", Office);
  vi.stubGlobal("__VERSION__", "0.1.0");
  await import("../../src/taskpane/taskpane.ts");
}

const shown = () => document.body.textContent.replace(/\s+/g, " ");

beforeEach(() => {
  document.body.innerHTML = body;
  Object.assign(window, { innerWidth: 320, innerHeight: 640 });
});

test("before any script runs the page says that it is loading, and later what may be in the way", () => {
  expect(document.querySelector("h1")?.textContent).toContain("loading…");
  expect(document.querySelector(".late")?.textContent).toContain("appsforoffice.microsoft.com");
  expect(page).toMatch(/\.late \{\s*visibility: hidden;\s*animation: appear 0s 12s forwards;/);
});

test.each<[string, object | undefined, string]>([
  ["office.js was blocked", undefined, "Office.js did not load."],
  ["Office does not answer", office(() => new Promise(() => undefined)), "Waiting for Office."],
  [
    "Office fails",
    office(() => Promise.reject(new Error("Something in the way"))),
    "The pane could not be started: Error: Something in the way",
  ],
])("%s: the page says so under its first words", async (_, Office, words) => {
  await open(Office);
  await vi.waitFor(() => expect(document.getElementById("diagnostics")?.textContent).toBe(words));
  expect(shown()).toContain("Medium-Term Plan – loading…");
});

test("a page without a place for the interface says so instead of staying at loading", async () => {
  document.body.innerHTML = '<p id="diagnostics"></p>';
  await open(office(() => Promise.resolve({ host: null })));
  await vi.waitFor(() => expect(shown()).toContain("no element with the id pane"), 30_000);
});

test("outside Excel the page says where the add-in belongs", async () => {
  await open(office(() => Promise.resolve({ host: null })));
  await vi.waitFor(() => expect(shown()).toContain("This page belongs in Excel"), 30_000);
  expect(shown()).not.toContain("loading…");
});
