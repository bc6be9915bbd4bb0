/** The reviewer's errands, which the tabs Audit and Explain share, so that the workbook is read once for both. */
import { createContext, useContext } from "react";
import type { AuditErrands } from "../../flows/audit/auditErrands.ts";
import { OpenGrid } from "../../flows/audit/openGrid.ts";
import { WorkbookAudits } from "../../flows/audit/workbookAudits.ts";
import type { AuditWorkbook } from "../../host/auditWorkbook.ts";
import { excelAudit } from "../../host/excel/excelAudit.ts";
import { readSelection } from "../../host/excel/excelCells.ts";

interface Reviewing {
  readonly open: OpenGrid;
  readonly audits: AuditErrands;
}

const today = (): string => new Date().toISOString().slice(0, 10);

function reviewingIn(port: AuditWorkbook): Reviewing {
  const open = new OpenGrid(port);
  return {
    open,
    audits: new WorkbookAudits(open, { readSelection }, today),
  };
}

const Context = createContext<Reviewing>(reviewingIn(excelAudit));

export const useReviewing = (): Reviewing => useContext(Context);
