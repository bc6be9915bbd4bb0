/** The way back of fixes where Excel refuses something on the way: there for the fix that was written, all or nothing. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Finding } from "../../../src/audit/finding.ts";
import { logSheet } from "../../../src/flows/audit/reviewLog.ts";
import type { ExcelHost } from "../../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { openAudit } from "./openAudit.ts";

/** The totals of the third and the sixth column stop one row short. */
const pay = [
  [10, 11, 12, 13, 14, 15, 16, 17],
  [20, 21, 22, 23, 24, 25, 26, 27],
  [30, 31, 32, 33, 34, 35, 36, 37],
  ["A", "B", "C", "D", "E", "F", "G", "H"].map(
    (letter) => `=SUM(${letter}1:${letter}${"CF".includes(letter) ? 2 : 3})`,
  ),
];
const [short, right] = [
  { C4: "=SUM(C1:C2)", F4: "=SUM(F1:F2)" },
  { C4: "=SUM(C1:C3)", F4: "=SUM(F1:F3)" },
];

let host: ExcelHost;
let audits: ReturnType<typeof openAudit>["audits"];
let open: ReturnType<typeof openAudit>["open"];
/** Done once, as soon as the next request has written cells. */
let next: () => void;
const nothing = () => undefined;
beforeEach(async () => {
  host = await emulatedExcel();
  next = nothing;
  ({ audits, open } = openAudit(() => {
    const now = next;
    next = nothing;
    now();
  }));
  await fill(host, "Pay", pay);
});

async function findingOf(cell: keyof typeof short): Promise<Finding> {
  const { findings } = await audits.audit("workbook", {});
  const finding = findings.find(({ cells, fix }) => fix && cells.includes(cell));
  if (!finding) throw new Error(`The short total in ${cell} was not found.`);
  return finding;
}

const totals = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Pay");
    const [third, sixth] = [sheet.getRange("C4").load("formulas"), sheet.getRange("F4").load("formulas")];
    await context.sync();
    return { C4: third.formulas[0]?.[0] as unknown, F4: sixth.formulas[0]?.[0] as unknown };
  });

/** The references of the Review log. */
const logged = async () => {
  await open.read();
  const cells = logSheet(open.grid)?.cells ?? [];
  return cells.filter(({ row, column, value }) => row > 5 && column === 7 && value !== "").length;
};

const protect = (sheet: string) => host.faults.add({ kind: "protectedSheet", sheet });
const unprotect = (sheet: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  });

describe("the look at the workbook after a fix fails", () => {
  const unread = () => host.faults.add({ kind: "failingAction", index: 0 });

  test.each(["", "A. Reader"])("the fix that was written can be undone, signed with '%s'", async (by) => {
    await audits.applyFix(await findingOf("C4"), by);
    const second = await findingOf("F4");
    // Signed, the last thing to be written is the line in the log.
    next = by === "" ? unread : () => (next = unread);
    await expect(audits.applyFix(second, by)).rejects.toThrow();
    expect(await totals()).toEqual(right);
    expect(audits.isUndoable).toBe(true);
    await audits.undoFix();
    expect(await totals()).toEqual({ ...right, F4: short.F4 });
    expect(await logged()).toBe(by === "" ? 0 : 1);
    expect(audits.isUndoable).toBe(false);
  });

  test("what is typed after the next audit is not written over", async () => {
    const finding = await findingOf("C4");
    next = unread;
    await expect(audits.applyFix(finding, "")).rejects.toThrow();
    await audits.audit("workbook", {});
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Pay").getRange("C4").values = [[63]];
      await context.sync();
    });
    await expect(audits.undoFix()).rejects.toThrow("Pay!C4 has changed since the fix. Nothing was put back.");
    expect(await totals()).toEqual({ ...short, C4: 63 });
  });
});

test("an undo that is refused half-way puts nothing back, and goes through once nothing is in its way", async () => {
  await audits.applyFix(await findingOf("C4"), "A. Reader");
  protect("Review log");
  await expect(audits.undoFix()).rejects.toThrow("protected");
  expect(await totals()).toEqual({ ...short, C4: right.C4 });
  expect(await logged()).toBe(1);
  await unprotect("Review log");
  await audits.undoFix();
  expect(await totals()).toEqual(short);
  expect(await logged()).toBe(0);
});

describe("a fix that the Review log refuses", () => {
  let second: Finding;
  beforeEach(async () => {
    await audits.applyFix(await findingOf("C4"), "A. Reader");
    second = await findingOf("F4");
  });

  test("is put back; the fix before it can still be undone", async () => {
    next = () => protect("Review log");
    await expect(audits.applyFix(second, "A. Reader")).rejects.toThrow("protected");
    expect(await totals()).toEqual({ ...short, C4: right.C4 });
    await unprotect("Review log");
    await audits.undoFix();
    expect(await totals()).toEqual(short);
  });

  test("stands where putting it back is refused too, and can be undone", async () => {
    next = () => {
      protect("Pay");
      host.faults.add({ kind: "failingAction", index: 0, sentence: "The log is away." });
    };
    await expect(audits.applyFix(second, "A. Reader")).rejects.toThrow("The log is away.");
    expect(await totals()).toEqual(right);
    await unprotect("Pay");
    await audits.undoFix();
    expect(await totals()).toEqual({ ...right, F4: short.F4 });
    expect(await logged()).toBe(1);
  });
});
