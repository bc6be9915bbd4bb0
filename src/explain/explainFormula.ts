/** Explains a cell that holds a formula. */
import type { AstExpression } from "@borgar/fx";
import type { GridCell } from "../audit/workbookGrid.ts";
import { cellAddress } from "./cellAddress.ts";
import { dependentsOf } from "./dependents.ts";
import type { Explanation } from "./explanation.ts";
import type { GridCells } from "./gridCells.ts";
import { parseFormula } from "./parseFormula.ts";
import { cellName } from "./placeName.ts";
import { placesRead } from "./placesRead.ts";
import type { Home } from "./referencePlace.ts";
import { relatedCell, relatedPlace, shownAt } from "./relatedCell.ts";
import { inWords, stepsOf } from "./steps.ts";
import { unitOf } from "./unitOf.ts";
import { workOut } from "./workOut.ts";

export function explainFormula(formula: string, cell: GridCell, home: Home, cells: GridCells): Explanation {
  const { sheet, row, column } = home;
  const unit = unitOf(home, cells);
  const node = parseFormula(formula);
  return {
    sheet,
    cell: cellAddress(row, column),
    name: cellName(sheet, row, column, cells),
    kind: "formula",
    value: shownAt(sheet, row, column, cells),
    ...(unit === undefined ? {} : { unit }),
    formula,
    ...(node ? told(node, cell, home, cells) : untold),
    functions: [],
    precedents: placesRead(formula, home, cells).map((place) => relatedPlace(place, cells)),
    dependents: dependentsOf(home, cells).map((reader) => relatedCell(reader, cells)),
    differences: [],
    errorTrail: [],
  };
}

type Told = Pick<Explanation, "words" | "steps" | "remarks">;

const untold: Told = {
  words: "",
  steps: [],
  remarks: ["This formula could not be read; it may hold a reference that was deleted."],
};

function told(node: AstExpression, cell: GridCell, home: Home, cells: GridCells): Told {
  const { trace, remarks } = workOut(node, cell, home, cells);
  return { words: inWords(node, home, cells).text, steps: stepsOf(node, trace, home, cells), remarks };
}
