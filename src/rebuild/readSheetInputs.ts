/** Reads a plan's inputs back from its sheets, as somebody has typed them since the build. */
import type { Path, TypedPlan } from "../inputs/fault.ts";
import { pathText } from "../inputs/file/pathText.ts";
import { parsePlanFile } from "../inputs/parsePlanFile.ts";
import type { Problem } from "../inputs/problem.ts";
import { type PlanReading, readPlan } from "../inputs/readPlan.ts";
import { inputForms } from "../plan/inputForms.ts";
import { cellOf, placeName } from "./typed/cellProblem.ts";
import { gatherPlan, type GatheredPlan } from "./typed/gatherPlan.ts";
import { isOutdated } from "./typed/isOutdated.ts";
import { readAssumptions } from "./typed/readAssumptions.ts";
import { readTable } from "./typed/readTable.ts";
import type { SheetState } from "./typed/sheetState.ts";
import { sheetWords } from "./typed/sheetWords.ts";
import type { PlanRecord } from "../sheet/workbookEdit.ts";
import { yearColumns } from "../sheet/yearColumns.ts";

export interface SheetInputs {
  readonly reading: PlanReading;
  /** Whether rows or words have changed since the build, so that the other sheets lack them until a rebuild. */
  readonly needsRebuild: boolean;
}

/**
 * What stands on no sheet, such as the title, the years and the formulas of derived figures, is the record's.
 *
 * @param lacking tables that need not be there; the record says what they hold
 */
export function readSheetInputs(
  sheets: readonly SheetState[],
  { planFile }: Pick<PlanRecord, "planFile">,
  lacking: ReadonlySet<string> = new Set(),
): SheetInputs {
  const built = parsePlanFile(planFile);
  if ("problems" in built) return { reading: built, needsRebuild: true };
  const axis = built.inputs;
  const columns = yearColumns(axis.baseYear, axis.years);
  const sheetOf = (id: string): SheetState | undefined => sheets.find((sheet) => sheet.id === id);
  const inputs = sheetOf("inputs");
  const assumed = inputs ? readAssumptions(inputs, columns) : { assumptions: [], problems: [] };
  const forms = inputForms.filter(({ form }) => !lacking.has(form.tableName));
  const tables = forms.map(({ sheet, form }) => ({
    form,
    ...readTable(form, sheetOf(sheet), columns, axis),
  }));
  const gathered = gatherPlan(JSON.parse(planFile) as object, assumed.assumptions, tables, sheets);
  const own = [...assumed.problems, ...tables.flatMap(({ problems }) => problems)];
  const reading = withProblems(readPlan(typedPlan(gathered)), own);
  return {
    reading,
    needsRebuild: "problems" in reading || isOutdated(built.inputs, reading.inputs),
  };
}

function typedPlan({ value, spotOf }: GatheredPlan): TypedPlan {
  const placeOf = (path: Path): string => {
    const spot = spotOf(path);
    return spot ? placeName(spot) : `the plan's file, ${pathText(path)}`;
  };
  return {
    value,
    placeOf,
    cellOf: (path) => {
      const spot = spotOf(path);
      return spot && cellOf(spot);
    },
    inWords: sheetWords(placeOf, (path) => spotOf(path)?.called),
  };
}

/** Of a cell that was told about already nothing more is said. */
function withProblems(reading: PlanReading, own: readonly Problem[]): PlanReading {
  if (own.length === 0) return reading;
  const told = new Set(own.map(({ place }) => place));
  const more = "problems" in reading ? reading.problems.filter(({ place }) => !told.has(place)) : [];
  return { problems: [...own, ...more] };
}
