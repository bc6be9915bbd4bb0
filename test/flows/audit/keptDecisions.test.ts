/** What reviewers decided, after people moved, renamed, copied and deleted sheets, through the real Office.js. */
import { beforeEach, describe, expect, test } from "vitest";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { openAudit, today } from "./openAudit.ts";

/** The total of 2027-28 stops one row short, and all are multiplied by a rate of another sheet. */
const pay = [
  ["Team", "2025-26", "2026-27", "2027-28", "2028-29"],
  ["North", 10, 11, 12, 13],
  ["South", 20, 21, 22, 23],
  ["East", 30, 31, 32, 33],
  ["Total", ...["B2:B4", "C2:C4", "D2:D3", "E2:E4"].map((range) => `=SUM(${range})*'On costs'!$B$1`)],
];
const [wanted, by, reason] = ["D5", "A. Reader", "East closes in 2027"] as const;
const decision = { result: "accepted", by, on: today, reason };

let host: Awaited<ReturnType<typeof emulatedExcel>>;
beforeEach(async () => {
  host = await emulatedExcel();
  await fill(host, "On costs", [["Rate", 1.28]]);
  await fill(host, "Pay", pay);
  const { audits } = openAudit();
  const { findings } = await audits.audit("workbook", {});
  const [finding] = findings.filter(({ cells }) => cells.includes(wanted));
  if (!finding) throw new Error("The short total was not found.");
  await audits.accept(finding, by, reason);
  const totals = audits.formulas().formulas.find(({ firstCell }) => firstCell === "B5");
  if (!totals) throw new Error("The totals were not listed.");
  await audits.check(totals, by);
});

const sheet = (name: string, change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

/** What another reader finds who opens the workbook later. */
async function later() {
  const { audits } = openAudit();
  const { findings, unfound } = await audits.audit("workbook", {});
  const { formulas, outdated } = audits.formulas();
  return {
    accepted: findings.flatMap(({ sheet, cells, ...found }) =>
      found.decision ? [[sheet, cells.join(), found.decision]] : [],
    ),
    checked: formulas.flatMap(({ sheet, firstCell, review }) =>
      review ? [`${sheet}!${firstCell} by ${review.checkedBy}`] : [],
    ),
    gone: unfound.map(({ cells, result }) => `${cells} ${result}`),
    outdated: outdated.map(({ cells }) => cells),
  };
}
const kept = (name: string, total: string, first: string) => ({
  accepted: [[name, total, decision]],
  checked: [`${name}!${first} by ${by}`],
  gone: [],
  outdated: [],
});

describe("stands by its finding and its formula", () => {
  test.each<[string, () => Promise<unknown>, ReturnType<typeof kept>]>([
    ["at once", () => Promise.resolve(), kept("Pay", "D5", "B5")],
    [
      "in a renamed sheet",
      () => sheet("Pay", (pay) => (pay.name = "Salaries '27")),
      kept("Salaries '27", "D5", "B5"),
    ],
    [
      "after a sheet that it reads is renamed",
      () => sheet("On costs", (rates) => (rates.name = "Rates")),
      kept("Pay", "D5", "B5"),
    ],
    [
      "under rows put in above",
      () => sheet("Pay", (pay) => pay.getRange("1:3").insert("Down")),
      kept("Pay", "D8", "B8"),
    ],
    [
      "beside columns put in before",
      () => sheet("Pay", (pay) => pay.getRange("A:B").insert("Right")),
      kept("Pay", "F5", "D5"),
    ],
    [
      "in a sheet moved to the front",
      () => sheet("Pay", (pay) => (pay.position = 0)),
      kept("Pay", "D5", "B5"),
    ],
    [
      "in a sheet that was renamed, moved and got rows",
      () =>
        sheet("Pay", (pay) => {
          pay.getRange("1:1").insert("Down");
          pay.name = "Wages";
          pay.position = 0;
        }),
      kept("Wages", "D6", "B6"),
    ],
  ])("%s", async (_, change, expected) => {
    await change();
    expect(await later()).toEqual(expected);
  });

  test("a second reader's decision on a renamed sheet adds to the first", async () => {
    await sheet("Pay", (pay) => (pay.name = "Salaries"));
    const { audits } = openAudit();
    const { findings } = await audits.audit("workbook", {});
    const [finding] = findings.filter(({ cells }) => cells.includes(wanted));
    if (!finding) throw new Error("The short total was not found.");
    await audits.accept(finding, "B. Reader", reason);
    await sheet("Salaries", (pay) => (pay.name = "Wages"));
    expect((await later()).accepted).toEqual([["Wages", "D5", { ...decision, by: "B. Reader" }]]);
  });
});

describe("is not inherited", () => {
  test("by a copy, nor by one that takes the name over", async () => {
    await fill(host, "Pay (2)", pay);
    // Excel gives a copy the names that lead to the sheet, as names of its own.
    await sheet("Pay (2)", (copy) => {
      copy.names.add("_mtfp_reviewed_1", copy.getRange(), "Pay");
    });
    expect(await later()).toEqual(kept("Pay", "D5", "B5"));
    await sheet("Pay", (old) => (old.name = "Pay of last year"));
    await sheet("Pay (2)", (copy) => (copy.name = "Pay"));
    expect(await later()).toEqual(kept("Pay of last year", "D5", "B5"));
  });

  test("after its sheet is deleted: it is told as no longer found, even of a new sheet of that name", async () => {
    await sheet("Pay", (pay) => {
      pay.delete();
    });
    const gone = { accepted: [], checked: [], gone: ["Pay!D5 accepted"], outdated: ["Pay!B5 and 2 more"] };
    expect(await later()).toEqual(gone);
    await fill(host, "Pay", pay);
    expect(await later()).toEqual(gone);
  });
});
