/** Reviewing an open workbook through the real Office.js: what is found, mended, put back and accepted. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Finding } from "../../../src/audit/finding.ts";
import type { Audited } from "../../../src/flows/audit/auditErrands.ts";
import { findLogSheet } from "../../../src/flows/audit/findLogSheet.ts";
import { fixPreview } from "../../../src/flows/audit/fixPreview.ts";
import type { ExcelHost } from "../../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { workbookSnapshot } from "../../host/workbookSnapshot.ts";
import { pay } from "./pay.ts";
import { openAudit, today } from "./openAudit.ts";

let host: ExcelHost;
let open: ReturnType<typeof openAudit>["open"];
let audits: ReturnType<typeof openAudit>["audits"];
beforeEach(async () => {
  host = await emulatedExcel();
  ({ open, audits } = openAudit());
  await fill(host, "Pay", pay);
});

const whole = () => audits.audit("workbook", {});
function only({ findings }: Audited): Finding {
  const [finding] = findings.filter(({ tier }) => tier !== "note");
  if (!finding) throw new Error("nothing was found");
  return finding;
}
const cell = (address: string, sheet = "Pay") =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas,values,numberFormat");
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]] as unknown[];
  });

describe("what is found", () => {
  test("a range that is one short, with its peers and its fix", async () => {
    const audited = await whole();
    expect(audited).toMatchObject({ what: "all 2 sheets", formulas: 4, leftOut: [] });
    const finding = only(audited);
    expect(finding).toMatchObject({ sheet: "Pay", cells: ["D5"], fix: { formula: "=SUM(D2:D4)" } });
    expect(audits.evidence(finding)).toEqual(
      expect.arrayContaining([
        { cell: "D5", role: "suspect", formula: "=SUM(D2:D3)", value: "34" },
        { cell: "C5", role: "peer", formula: "=SUM(C2:C4)", value: "63" },
      ]),
    );
  });

  test.each([
    ["sheet", "B2:C2", "the sheet Pay", 1],
    ["selection", "D1:D5", "Pay!D1:D5", 1],
    ["selection", "B1:C5", "Pay!B1:C5", 0],
  ] as const)("within the %s, with %s selected", async (scope, block, what, count) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Pay").getRange(block).select();
      await context.sync();
    });
    const audited = await audits.audit(scope, {});
    expect(audited.what).toBe(what);
    expect(audited.findings.filter(({ tier }) => tier !== "note")).toHaveLength(count);
  });

  test("a reader who stops it gets nothing", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(audits.audit("workbook", { signal: stop.signal })).rejects.toThrow();
  });
});

describe("a fix", () => {
  test("shows before and after, is written, and is put back to the letter", async () => {
    const finding = only(await whole());
    expect(fixPreview(open.grid, finding)).toEqual({
      cells: [
        { cell: "D5", before: "=SUM(D2:D3)", after: "=SUM(D2:D4)", valueBefore: "34", valueAfter: "66" },
      ],
    });
    const before = await workbookSnapshot(host);
    const mended = await audits.applyFix(finding, "");
    expect(await cell("D5")).toEqual(["=SUM(D2:D4)", 66]);
    expect(mended.findings.filter(({ tier }) => tier !== "note")).toEqual([]);
    const back = await audits.undoFix();
    expect(back && only(back).id).toBe(finding.id);
    expect(await workbookSnapshot(host)).toBe(before);
    expect(await audits.undoFix()).toBeUndefined();
  });

  test("is refused on a protected sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Pay").protection.protect();
      await context.sync();
    });
    const finding = only(await whole());
    expect(fixPreview(open.grid, finding)).toEqual({
      refused: 'The sheet "Pay" is protected. Unprotect it on the Review tab, then audit again.',
    });
  });

  test("signed with a name stands in the Review log, until it is taken back", async () => {
    await audits.applyFix(only(await whole()), "A. Reader");
    expect(await cell("C6", "Review log")).toEqual(["A. Reader", "A. Reader"]);
    expect((await cell("F6", "Review log"))[1]).toBe("Was =SUM(D2:D3), is =SUM(D2:D4)");
    await audits.undoFix();
    expect(await cell("C6", "Review log")).toEqual(["", ""]);
  });
});

describe("a finding that was accepted", () => {
  test("is written into a Review log, which is there to be opened from then on", async () => {
    const finding = only(await whole());
    expect(await findLogSheet(open.port)).toBeUndefined();
    await audits.accept(finding, "A. Reader", "East closes in 2027");
    expect(await findLogSheet(open.port)).toBe("Review log");
  });

  test("is known by the next reader, with the reason", async () => {
    const finding = only(await whole());
    await audits.accept(finding, "A. Reader", "East closes in 2027");
    const { findings } = await openAudit().audits.audit("workbook", {});
    expect(findings.find(({ id }) => id === finding.id)?.decision).toEqual({
      result: "accepted",
      by: "A. Reader",
      on: today,
      reason: "East closes in 2027",
    });
  });

  test("is found again after rows have moved", async () => {
    await audits.accept(only(await whole()), "A. Reader", "East closes in 2027");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Pay").getRange("1:3").insert("Down");
      await context.sync();
    });
    const { findings } = await whole();
    expect(findings.find(({ cells }) => cells.includes("D8"))?.decision?.result).toBe("accepted");
  });
});
