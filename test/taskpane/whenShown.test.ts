// @vitest-environment happy-dom
/** The interface is loaded when somebody can see the pane, once, whatever tells of it first. */
import { beforeEach, expect, test, vi } from "vitest";
import { whenShown } from "../../src/taskpane/whenShown.ts";

let officeTells: () => void;
const addin = {
  onVisibilityModeChanged: (listener: () => void) => {
    officeTells = listener;
    return Promise.resolve();
  },
};

/** A runtime without a pane has a window of no size. */
const showPane = (width: number) => Object.assign(window, { innerWidth: width, innerHeight: width });

beforeEach(() => {
  Object.assign(globalThis, { Office: { addin } });
  showPane(0);
});

test("a pane that is shown starts at once", () => {
  showPane(320);
  const start = vi.fn();
  whenShown(start);
  expect(start).toHaveBeenCalledOnce();
});

test("a hidden runtime loads nothing, whatever it is told", () => {
  const start = vi.fn();
  whenShown(start);
  officeTells();
  window.dispatchEvent(new Event("resize"));
  expect(start).not.toHaveBeenCalled();
});

test.each<[string, () => void]>([
  ["Office says so", () => officeTells()],
  ["the window gets a size", () => window.dispatchEvent(new Event("resize"))],
  ["the pane gets the focus", () => window.dispatchEvent(new Event("focus"))],
  ["the page becomes visible", () => document.dispatchEvent(new Event("visibilitychange"))],
])("it starts once when %s", (_, shown) => {
  const start = vi.fn();
  whenShown(start);
  showPane(320);
  shown();
  shown();
  window.dispatchEvent(new Event("resize"));
  expect(start).toHaveBeenCalledOnce();
});

test("an Excel without the event still starts by the page's own signs", () => {
  Object.assign(globalThis, { Office: {} });
  const start = vi.fn();
  whenShown(start);
  showPane(320);
  window.dispatchEvent(new Event("resize"));
  expect(start).toHaveBeenCalledOnce();
});
