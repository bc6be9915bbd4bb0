// @vitest-environment happy-dom
/** A fault of our own while drawing leaves words in the pane and a way back, never a blank page. */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PaneErrorBoundary } from "../../src/taskpane/PaneErrorBoundary.tsx";

let fault: unknown;
function Part() {
  // A library may throw anything; the rule is for our own code.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (fault !== undefined) throw fault;
  return <p>The functions</p>;
}

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue(); // React tells the fault there as well
  fault = undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const draw = () =>
  render(
    <PaneErrorBoundary>
      <Part />
    </PaneErrorBoundary>,
  );

test("without a fault the pane is as it is", () => {
  draw();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("The functions")).toBeDefined();
});

test.each<[string, unknown]>([
  ["No such tab.", new Error("No such tab.")],
  ["not even an error", "not even an error"],
])("a fault is told: %s", (words, thrown) => {
  fault = thrown;
  draw();
  expect(screen.getByRole("alert").textContent).toMatch(`Your workbook is as it was`);
  expect(screen.getByText(words)).toBeDefined();
  expect(screen.queryByText("The functions")).toBeNull();
});

test("trying again draws the pane again, once the fault is gone", () => {
  fault = new Error("No such tab.");
  draw();
  fault = undefined;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("The functions")).toBeDefined();
});
