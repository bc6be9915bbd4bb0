/** What people do to a workbook between its audit and a decision: nothing of theirs is written over, however late the decision. */
import { beforeEach, expect, test } from "vitest";
import type { Finding } from "../../../src/audit/finding.ts";
import type { ExcelHost } from "../../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { workbookSnapshot } from "../../host/workbookSnapshot.ts";
import { pay } from "./pay.ts";
import { openAudit } from "./openAudit.ts";

let host: ExcelHost;
let open: ReturnType<typeof openAudit>["open"];
let audits: ReturnType<typeof openAudit>["audits"];
let finding: Finding;
beforeEach(async () => {
  host = await emulatedExcel();
  ({ open, audits } = openAudit());
  await fill(host, "Pay", pay);
  const { findings } = await audits.audit("workbook", {});
  const [found] = findings.filter(({ tier }) => tier !== "note");
  if (!found) throw new Error("nothing was found");
  finding = found;
});

type Change = (sheet: Excel.Worksheet) => void;
const somebody = (change: Change, sheet = "Pay") =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
const types =
  (address: string, text: string): Change =>
  (sheet) => {
    sheet.getRange(address).formulas = [[text]];
  };
const text = (address: string, sheet: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });

const changes: readonly [string, Change, string][] = [
  ["mends the cell another way", types("D5", "=D2+D3+D4"), "Pay!D5 has changed"],
  ["changes what it is held against", types("C5", "=SUM(C2:C3)"), "Pay!C5 has changed"],
  ["puts rows in above", (sheet) => sheet.getRange("2:2").insert("Down"), "Pay!D5 has changed"],
  [
    "renames the sheet",
    (sheet) => {
      sheet.name = "Director's pay";
    },
    'The sheet "Pay" has been renamed or deleted',
  ],
  ["deletes the sheet", (sheet) => sheet.delete(), 'The sheet "Pay" has been renamed or deleted'],
];

test.each(changes)("no fix is written once somebody %s", async (_, change, said) => {
  await somebody(change);
  const before = await workbookSnapshot(host);
  const refusal = `${said} since the audit. Audit again, then decide.`;
  await expect(audits.applyFix(finding, "A. Reader")).rejects.toThrow(refusal);
  await open.read(); // as an explanation does
  await expect(audits.applyFix(finding, "A. Reader")).rejects.toThrow(refusal);
  expect(await workbookSnapshot(host)).toBe(before);
});

test("what was changed is not accepted unseen", async () => {
  await somebody(types("D5", "=SUM(D2:D2)"));
  await expect(audits.accept(finding, "A. Reader", "as agreed")).rejects.toThrow("Pay!D5 has changed since");
  await audits.audit("workbook", {});
  await expect(audits.accept(finding, "A. Reader", "as agreed")).resolves.toBeDefined();
});

test("a formula that was changed is not signed for", async () => {
  const [, second] = audits.formulas().formulas;
  if (!second) throw new Error("one formula alone");
  await somebody(types(second.firstCell, "=1+1"));
  await expect(audits.check(second, "A. Reader")).rejects.toThrow(
    `Pay!${second.firstCell} has changed since`,
  );
});

test("a fix is not taken back over what somebody typed since", async () => {
  await audits.applyFix(finding, "");
  await somebody(types("D5", "=D2+D3+D4"));
  await expect(audits.undoFix()).rejects.toThrow("Pay!D5 has changed since the fix. Nothing was put back.");
  expect(await text("D5", "Pay")).toBe("=D2+D3+D4");
});

test("lines that others wrote into the log since the audit stay", async () => {
  await audits.accept(finding, "A. Reader", "East closes in 2027");
  await somebody(types("C7", "B. Colleague"), "Review log");
  await audits.accept(finding, "A. Reader", "and West too");
  expect(await text("C7", "Review log")).toBe("B. Colleague");
  expect(await text("F8", "Review log")).toBe("and West too");
});

test("a fix that cannot be signed for in the log is not made", async () => {
  await audits.accept(finding, "A. Reader", "East closes in 2027");
  await somebody((log) => log.protection.protect(), "Review log");
  await expect(audits.applyFix(finding, "A. Reader")).rejects.toThrow("protected");
  expect(await text("D5", "Pay")).toBe("=SUM(D2:D3)");
});
