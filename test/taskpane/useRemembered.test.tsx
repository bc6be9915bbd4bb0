// @vitest-environment happy-dom
/** What the pane remembers on this computer, and who hears of it. */
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { useRemembered } from "../../src/taskpane/useRemembered.ts";

beforeEach(() => localStorage.clear());

const remembering = (name: string) => renderHook(() => useRemembered(name, "nobody")).result;

test("a choice made in one place shows in all places that are open, and in those opened later", () => {
  const [form, list, other] = [remembering("reviewer"), remembering("reviewer"), remembering("tab")];
  act(() => form.current[1]("A. Reviewer"));
  const later = remembering("reviewer");
  const shown = [form, list, later, other].map(({ current: [choice] }) => choice);
  expect(shown).toEqual(["A. Reviewer", "A. Reviewer", "A. Reviewer", "nobody"]);
});
