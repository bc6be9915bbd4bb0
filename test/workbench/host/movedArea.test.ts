/** Where B3:D5 lies after cells were inserted or deleted on its sheet. */
import { describe, expect, test } from "vitest";
import { headlessEngine } from "../../../workbench/engine/headlessEngine.ts";
import type { Move } from "../../../workbench/engine/engine.ts";
import { localAddress, parseAddress } from "../../../workbench/host/address.ts";
import { Book } from "../../../workbench/host/book.ts";
import { movedArea } from "../../../workbench/host/movedArea.ts";

const book = new Book(headlessEngine());
const sheetId = book.engine.activeSheet();
function area(address: string) {
  const found = parseAddress(book, sheetId, address);
  if (!found) throw new Error(address);
  return found;
}
function moved(stored: string, shift: Move["shift"], at: string) {
  const now = movedArea(area(stored), { shift, area: area(at) });
  return now && localAddress(now);
}

describe("whole rows and columns", () => {
  test.each<[Move["shift"], string, string | undefined]>([
    ["Down", "1:2", "B5:D7"],
    ["Down", "3:3", "B4:D6"],
    ["Down", "4:5", "B3:D7"],
    ["Down", "5:5", "B3:D6"],
    ["Down", "6:6", "B3:D5"],
    ["Right", "A:A", "C3:E5"],
    ["Right", "C:C", "B3:E5"],
    ["Right", "E:E", "B3:D5"],
    ["Up", "1:1", "B2:D4"],
    ["Up", "2:3", "B2:D3"],
    ["Up", "4:4", "B3:D4"],
    ["Up", "5:9", "B3:D4"],
    ["Up", "6:9", "B3:D5"],
    ["Up", "3:5", undefined],
    ["Left", "A:B", "A3:B5"],
    ["Left", "D:D", "B3:C5"],
    ["Left", "A:F", undefined],
  ])("%s at %s: %s", (shift, at, now) => expect(moved("B3:D5", shift, at)).toBe(now));
});

describe("a block of cells moves what lies wholly in its rows or columns", () => {
  test.each<[Move["shift"], string, string]>([
    ["Down", "B1:D1", "B4:D6"],
    ["Down", "A1:F1", "B4:D6"],
    ["Down", "A1:C1", "B3:D5"],
    ["Right", "A3:A5", "C3:E5"],
    ["Right", "A3:A4", "B3:D5"],
    ["Up", "B2:D2", "B2:D4"],
    ["Left", "A3:A5", "A3:C5"],
  ])("%s at %s: %s", (shift, at, now) => expect(moved("B3:D5", shift, at)).toBe(now));
});

test.each<[string, Move["shift"], string, string]>([
  ["B:B", "Down", "2:4", "B:B"],
  ["B:B", "Up", "2:4", "B:B"],
  ["B:B", "Right", "A:A", "C:C"],
  ["2:3", "Down", "1:1", "3:4"],
])("%s, %s at %s: %s", (stored, shift, at, now) => expect(moved(stored, shift, at)).toBe(now));

test("nothing moves on another sheet", () => {
  const stored = { ...area("B3:D5"), sheetId: "pay" };
  expect(movedArea(stored, { shift: "Down", area: area("1:1") })).toEqual(stored);
});
