/** Being told of what people do on any sheet, and of what Excel works out, through Office.js. */
import { runInExcel } from "./runInExcel.ts";

const events = {
  cells: "onChanged",
  results: "onCalculated",
  selection: "onSelectionChanged",
} as const;

/**
 * @param what changes of cells, new results of a calculation, or changes of the selection
 * @returns what ends it
 */
export async function watchSheets(what: keyof typeof events, told: () => void): Promise<() => Promise<void>> {
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets[events[what]].add(() => {
      told();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () =>
    // An event is taken off in the context that it was put on in.
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
