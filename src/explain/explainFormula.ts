/** Explains a cell that holds a formula. */
import type { AstExpression } from "@borgar/fx";
import type { GridCell } from "../audit/workbookGrid.ts";
import { calledName } from "./callee.ts";
import { cellAddress } from "./cellAddress.ts";
import { circleThrough } from "./circleThrough.ts";
import { differences } from "./differences.ts";
import { errorTrail } from "./errorTrail.ts";
import type { Explanation } from "./explanation.ts";
import { functionNotes } from "./functionNotes.ts";
import type { GridCells } from "./gridCells.ts";
import { inWords } from "./inWords.ts";
import { ourFunction } from "./ourFunction.ts";
import { parseFormula } from "./parseFormula.ts";
import { cellName } from "./placeName.ts";
import { placesRead } from "./placesRead.ts";
import type { Home } from "./referencePlace.ts";
import { readersOf } from "./readersOf.ts";
import { mostRelated, relatedCell, relatedPlace, shownAt } from "./relatedCell.ts";
import { stepsOf } from "./steps.ts";
import { tellingOf } from "./telling.ts";
import { unitOf } from "./unitOf.ts";
import { workOut } from "./workOut.ts";

export function explainFormula(formula: string, cell: GridCell, home: Home, cells: GridCells): Explanation {
  const { sheet, row, column } = home;
  const unit = unitOf(home, cells);
  const node = parseFormula(formula);
  const words = node ? told(node, cell, home, cells) : untold;
  const places = placesRead(formula, home, cells);
  const trail = cell.error === undefined ? [] : errorTrail(home, cells);
  return {
    sheet,
    cell: cellAddress(row, column),
    name: cellName(sheet, row, column, cells),
    kind: "formula",
    value: shownAt(sheet, row, column, cells),
    ...(unit === undefined ? {} : { unit }),
    formula,
    ...words,
    remarks: [...circleRemark(home, cells), ...words.remarks],
    precedents: places.slice(0, mostRelated).map((place) => relatedPlace(place, cells)),
    precedentCount: places.length,
    ...readersOf(home, cells),
    differences: differences(cell, home, cells),
    errorTrail: trail.map((at) => relatedCell(at, cells)),
  };
}

type Told = Pick<Explanation, "words" | "steps" | "functions" | "remarks">;

const untold: Told = {
  words: "",
  steps: [],
  functions: [],
  remarks: ["This formula could not be read; it may hold a reference that was deleted."],
};

function told(node: AstExpression, cell: GridCell, home: Home, cells: GridCells): Told {
  const { remarks, ...worked } = workOut(node, cell, home, cells);
  const telling = tellingOf(node, home, cells);
  return {
    words: `${node.type === "Literal" ? "Always " : ""}${inWords(node, telling).text}`,
    steps: stepsOf(node, worked, telling),
    functions: functionNotes(node, worked.trace, home, cells),
    remarks: [...refusals(node, cell), ...remarks],
  };
}

/** Our functions refuse some figures that the plain sum would take; then the error is theirs. */
function refusals(node: AstExpression, { error }: GridCell): string[] {
  const entry =
    node.type === "CallExpression" && error !== undefined ? ourFunction(calledName(node)) : undefined;
  return entry ? [`MTFP.${entry.id} refuses: ${entry.refuses.join("; ")}.`] : [];
}

function circleRemark(home: Home, cells: GridCells): string[] {
  const first = circleThrough(home, cells);
  if (!first) return [];
  const isOwn = first.sheet === home.sheet && first.row === home.row && first.column === home.column;
  const way = isOwn ? "" : `, by way of ${first.sheet}!${cellAddress(first.row, first.column)}`;
  return [`Circular: the formula reads its own cell${way}.`];
}
