/** Troubles on purpose, and what is not emulated: each as Excel would tell, none in silence. */
import { beforeEach, describe, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const write = (value: number) => (context: Excel.RequestContext) => {
  sheet(context).getRange("A1").values = [[value]];
  return Promise.resolve();
};
const read = (address: string) =>
  excel.Excel.run(async (context) => {
    const range = sheet(context).getRange(address).load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

describe("someone is typing in a cell", () => {
  beforeEach(() => excel.host.faults.add({ kind: "cellEdit" }));

  test("requests fail until they stop", async () => {
    expect(await excel.refusal(write(1))).toBe("InvalidOperationInCellEditMode");
    excel.host.faults.clear("cellEdit");
    expect(await excel.refusal(write(2))).toBe("accepted");
    expect(await read("A1")).toEqual([2]);
  });

  test("a request that asked to wait waits, and then is done", async () => {
    const patient = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      await write(3)(context);
      await context.sync();
      return "done";
    });
    const early = await Promise.race([patient, new Promise((resolve) => setTimeout(resolve, 50, "waits"))]);
    expect(early).toBe("waits");
    excel.host.faults.clear();
    expect(await patient).toBe("done");
    expect(await read("A1")).toEqual([3]);
  });
});

test("someone protects the sheet", async () => {
  excel.host.faults.add({ kind: "protectedSheet", sheet: "Sheet1", password: "theirs" });
  expect(await excel.refusal(write(1))).toBe("AccessDenied, Range.values");
  const unprotect = (password: string) => (context: Excel.RequestContext) => {
    sheet(context).protection.unprotect(password);
    return Promise.resolve();
  };
  expect(await excel.refusal(unprotect("guess"))).toBe("AccessDenied, WorksheetProtection.unprotect");
  expect(await excel.refusal(unprotect("theirs"))).toBe("accepted");
  expect(await excel.refusal(write(1))).toBe("accepted");
});

test("payloads are limited", async () => {
  excel.host.faults.add({ kind: "payloadLimit", bytes: 100 });
  expect(await excel.refusal(write(1))).toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.host.exchanges.at(-1)?.requestBytes).toBeGreaterThan(100);
});

describe("the host fails at an action", () => {
  const three = (context: Excel.RequestContext) => {
    for (const [row, value] of [10, 20, 30].entries())
      sheet(context).getRange("A1").getCell(row, 0).values = [[value]];
    return Promise.resolve();
  };

  test("actions before it stay done, later ones are not, and it happens once", async () => {
    const seen = new Set<string>();
    for (let index = 0; seen.size < 4 && index < 60; index++) {
      excel.host.faults.clear();
      await excel.refusal((context) => {
        sheet(context).getRange("A1:A3").clear();
        return Promise.resolve();
      });
      excel.host.faults.add({ kind: "failingAction", index });
      const outcome = await excel.refusal(three);
      seen.add(JSON.stringify([outcome, await cells()]));
    }
    expect([...seen]).toEqual([
      '["GeneralException",["","",""]]',
      '["GeneralException",[10,"",""]]',
      '["GeneralException",[10,20,""]]',
      '["accepted",[10,20,30]]',
    ]);
  });

  test("with the code that the test wants", async () => {
    excel.host.faults.add({ kind: "failingAction", index: 2, code: "InvalidOperation" });
    expect(await excel.refusal(three)).toBe("InvalidOperation");
    expect(await excel.refusal(three)).toBe("accepted");
  });

  /** Read from the engine: a request of its own would meet the fault that did not happen. */
  async function cells(): Promise<unknown[]> {
    const { engine } = excel.host.book;
    await engine.settled();
    const sheetId = engine.sheetIdByName("Sheet1") ?? "";
    return engine.values({ sheetId, row: 0, column: 0, height: 3, width: 1 }).flat();
  }
});

describe("what is not emulated says so", () => {
  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["Workbook.comments is not emulated.", (context) => context.workbook.comments.load("items")],
    ["Range.getSpillParent() is not emulated.", (context) => sheet(context).getRange("A1").getSpillParent()],
    ["Range.height is not emulated.", (context) => sheet(context).getRange("A1").load("height")],
    [
      "Setting RangeFormat.readingOrder is not emulated.",
      (context) => (sheet(context).getRange("A1").format.readingOrder = "LeftToRight"),
    ],
    [
      "Worksheet ActivatedEvent is not emulated.",
      (context) => sheet(context).onActivated.add(() => Promise.resolve()),
    ],
  ])("%s", async (sentence, use) => {
    const attempt = excel.Excel.run(async (context) => {
      use(context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "NotImplemented", message: sentence });
  });
});
