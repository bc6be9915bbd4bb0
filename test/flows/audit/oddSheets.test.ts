/** Sheets that are too wide, locked or out of sight: each is read, left out by name, or refused in words. */
import { beforeEach, expect, test } from "vitest";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { openAudit } from "./openAudit.ts";

const pay = [
  [10, 11, 12, 13],
  [20, 21, 22, 23],
  [30, 31, 32, 33],
  ["=SUM(A1:A3)", "=SUM(B1:B3)", "=SUM(C1:C2)", "=SUM(D1:D3)"],
];

beforeEach(async () => {
  await fill(await emulatedExcel(), "Pay", pay);
});

const workbook = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
const last = "XFD1048576";

test.each<[string, (workbook: Excel.Workbook) => void, { leftOut: string[]; shorts: number }]>([
  [
    "a sheet painted to its last cell",
    ({ worksheets }) => (worksheets.getItem("Pay").getRange(last).format.font.bold = true),
    { leftOut: [], shorts: 1 },
  ],
  [
    "a stray text in the last cell",
    ({ worksheets }) => (worksheets.getItem("Pay").getRange(last).values = [["x"]]),
    { leftOut: ["Pay"], shorts: 0 },
  ],
  [
    "a very hidden sheet",
    ({ worksheets }) => (worksheets.getItem("Pay").visibility = "VeryHidden"),
    { leftOut: [], shorts: 1 },
  ],
  [
    "a protected sheet",
    ({ worksheets }) => {
      worksheets.getItem("Pay").protection.protect();
    },
    { leftOut: [], shorts: 1 },
  ],
  [
    "a workbook of protected structure",
    ({ protection }) => {
      protection.protect();
    },
    { leftOut: [], shorts: 1 },
  ],
])("%s", async (_, change, { leftOut, shorts }) => {
  await workbook(change);
  const audited = await openAudit().audits.audit("workbook", {});
  expect(audited.leftOut).toEqual(leftOut);
  expect(audited.findings.filter(({ cells }) => cells.includes("C4"))).toHaveLength(shorts);
});

const accept = async () => {
  const { audits } = openAudit();
  const { findings } = await audits.audit("workbook", {});
  const [finding] = findings.filter(({ cells }) => cells.includes("C4"));
  if (!finding) throw new Error("The short total was not found.");
  return audits.accept(finding, "A. Reader", "It ends that year");
};

test("a decision that cannot be written down is refused in words", async () => {
  await workbook(({ protection }) => {
    protection.protect();
  });
  await expect(accept()).rejects.toThrow(
    "The workbook's structure is protected, so that no sheet can be added",
  );
});

test("nor on a log that is locked", async () => {
  await accept();
  await workbook(({ worksheets }) => {
    worksheets.getItem("Review log").protection.protect();
  });
  await expect(accept()).rejects.toThrow("The sheet or the workbook is protected. Unprotect it");
});
