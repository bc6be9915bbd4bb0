/** How a rule of the audit stands: it looks at one sheet and says what it suspects, without weighing it against others. */
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { Category, Tier } from "../finding.ts";
import type { Message } from "../message.ts";
import type { GridCell } from "../workbookGrid.ts";

/** What one rule has against a cell, or against cells for the very same reason. */
export interface Suspicion {
  readonly category: Category;
  readonly tier: Tier;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of the sheet's grid. Cells that touch and share the reason become one finding, said in the words that they share. */
  readonly cells: readonly GridCell[];
  readonly message: Message;
  /** Cells of the same sheet that show how it should be. */
  readonly peers?: readonly GridCell[];
  /** The formula of the peers, relative to a cell. */
  readonly fix?: string;
}

export interface Rule {
  /** As its file is called. */
  readonly name: string;
  /** Whether it also looks at other sheets, so that a change there can change what it says of this one. */
  readonly looksAround?: true;
  /** Gives undefined now and then on its way through a large sheet: whoever asked may rest there. */
  readonly find: (sheet: SheetFacts, workbook: WorkbookFacts) => Iterable<Suspicion | undefined>;
}

const cellsInStep = 2048;

/** Whether a rule that goes through the cells of a sheet rests at this one. */
export const isRest = (place: number): boolean => place % cellsInStep === 0;
