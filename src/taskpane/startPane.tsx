/** Mounts the interface into the page, with the real workbook or a word on where to open it. */
import { createRoot } from "react-dom/client";
import { excelInstallation } from "../host/excel/excelInstallation.ts";
import { excelWorkbook } from "../host/excel/excelWorkbook.ts";
import { watchSheets } from "../host/excel/watchSheets.ts";
import { NotInExcel } from "./NotInExcel.tsx";
import { plansIn } from "./plans.ts";
import { Pane } from "./Pane.tsx";
import { PaneErrorBoundary } from "./PaneErrorBoundary.tsx";
import { Ports } from "./ports.ts";
import { ThemedPane } from "./ThemedPane.tsx";

export function startPane(): void {
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no element with the id pane.");
  const isInExcel = Office.context.host === Office.HostType.Excel;
  const ports = {
    workbook: excelWorkbook,
    installation: excelInstallation(__VERSION__, window.location.href),
    plans: plansIn(excelWorkbook),
    watchCells: (changed: () => void) => watchSheets("cells", changed),
  };
  createRoot(element).render(
    <ThemedPane>
      <PaneErrorBoundary>
        {isInExcel ? (
          <Ports value={ports}>
            <Pane />
          </Ports>
        ) : (
          <NotInExcel />
        )}
      </PaneErrorBoundary>
    </ThemedPane>,
  );
}
