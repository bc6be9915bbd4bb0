/** The ribbon's commands that act without the pane. Their ids are those of manifest.xml. */
import { recalculateFunctions } from "../flows/recalculateFunctions.ts";
import { excelWorkbook } from "../host/excel/excelWorkbook.ts";

/** Excel keeps the button busy until the event is completed, so that happens whatever else does. */
export async function recalculate(event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  try {
    await recalculateFunctions(excelWorkbook);
  } finally {
    event.completed();
  }
}

export function associateCommands(): void {
  Office.actions.associate(
    "recalculateFunctions",
    (event: Office.AddinCommands.Event) => void recalculate(event),
  );
}
