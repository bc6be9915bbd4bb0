/** An explanation as lines of plain text. */
import { plainNumber } from "./formatNumber.ts";
import { nameBeside } from "./nameBeside.ts";
import type { Explanation, RelatedCell, Step } from "./explanation.ts";

export function printExplanation(explanation: Explanation): string[] {
  const { sheet, cell, name, value, unit, formula, words, steps } = explanation;
  return [
    `${sheet}!${cell}${nameBeside(cell, name)}`,
    withUnit(value, unit),
    ...(formula === undefined ? [] : [formula]),
    words,
    ...steps.map((step, place) => `  ${place + 1}. ${stepLine(step, words)}`),
    ...explanation.functions.flatMap((one) => [
      `${one.name}, ${one.title}: ${one.definition}`,
      `  ${one.formula}`,
      ...(one.worked === undefined ? [] : [`  ${one.worked}`]),
      ...one.sources.map(({ title, url }) => `  Source: ${title}${url === undefined ? "" : `, ${url}`}`),
    ]),
    ...section("Reads", explanation.precedents, explanation.precedentCount),
    ...section("Read by", explanation.dependents, explanation.dependentCount),
    ...section("The error comes from", explanation.errorTrail),
    ...explanation.differences,
    ...explanation.remarks,
  ];
}

/** The words of the whole stand above the steps; a sum of typed figures reads the same in words. */
const stepLine = ({ words, values, result }: Step, whole: string): string =>
  `${words === values || words === whole ? "" : `${words}: `}${values} = ${result}`;

/** A unit goes with a figure, unless the figure has its sign already. */
function withUnit(value: string, unit = ""): string {
  if (unit === "" || !/^[-−(]?[\d.,]+\)?$/.test(value)) return value;
  return unit.startsWith("£") ? `${value} (${unit})` : `${value} ${unit}`;
}

const section = (title: string, lines: readonly RelatedCell[], count = lines.length): string[] =>
  lines.length === 0
    ? []
    : [
        `${title}:`,
        ...lines.map(
          ({ sheet, cells, words, value }) => `  ${sheet}!${cells}${nameBeside(cells, words)}: ${value}`,
        ),
        ...(count > lines.length ? [`  and ${plainNumber(count - lines.length)} more`] : []),
      ];
