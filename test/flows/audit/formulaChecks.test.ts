/** Formulas checked one by one through the real Office.js: kept in the Review log, and outdated once they change. */
import { expect, test } from "vitest";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { openAudit, today } from "./openAudit.ts";

const pay = [
  [10, 11, 12],
  ["=A1*2", "=B1*2", "=C1*2"],
  ["=SUM(A1:A2)", "=SUM(B1:B2)", "=SUM(C1:C2)"],
];

async function nextReader() {
  const { audits } = openAudit();
  const { findings } = await audits.audit("workbook", {});
  return { findings, ...audits.formulas() };
}

test("a checked formula is known to the next reader wherever it moves, and outdated once it changes", async () => {
  const host = await emulatedExcel();
  await fill(host, "Pay", pay);
  const { audits } = openAudit();
  await audits.audit("selection", {});
  const [doubled] = audits.formulas().formulas;
  if (!doubled) throw new Error("No formula was listed.");
  expect(doubled).toMatchObject({ sheet: "Pay", firstCell: "A2", count: 3, formula: "=A1*2" });
  await audits.check(doubled, "A. Reader");
  const review = { id: doubled.id, checkedBy: "A. Reader", checkedOn: today };
  expect(audits.formulas().formulas.map((formula) => formula.review?.checkedBy)).toEqual([
    "A. Reader",
    undefined,
  ]);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Pay").getRange("1:3").insert("Down");
    await context.sync();
  });
  const moved = await nextReader();
  expect(moved.formulas[0]).toMatchObject({ firstCell: "A5", review });
  expect(moved.outdated).toEqual([]);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Pay").getRange("A5:C5").formulas = [["=A4*3", "=B4*3", "=C4*3"]];
    await context.sync();
  });
  const changed = await nextReader();
  expect(changed.formulas.map((formula) => formula.review)).toEqual([undefined, undefined]);
  expect(changed.outdated).toEqual([{ ...review, cells: "Pay!A2 and 2 more", what: "Unique formula =A1*2" }]);
});

test("a question that a reader puts into the log takes the check back", async () => {
  const host = await emulatedExcel();
  await fill(host, "Pay", pay);
  const { audits } = openAudit();
  await audits.audit("workbook", {});
  const [doubled] = audits.formulas().formulas;
  if (!doubled) throw new Error("No formula was listed.");
  await audits.check(doubled, "A. Reader");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Review log").getRange("E6").values = [["question"]];
    await context.sync();
  });
  const { formulas, outdated } = await nextReader();
  expect(formulas[0]?.review).toBeUndefined();
  expect(outdated).toEqual([]);
});
