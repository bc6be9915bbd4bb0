/** Being told that somebody selected other cells, through Office.js. */
import { runInExcel } from "./runInExcel.ts";

/** @returns what ends it */
export async function watchSelection(moved: () => void): Promise<() => Promise<void>> {
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      moved();
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
