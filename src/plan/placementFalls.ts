/** Falls in the number of children in care, shared out over types of placement. */
import type { Row } from "../formula/row.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import { calculated } from "./line.ts";
import type { PlanBlock } from "./plan.ts";
import { rowName } from "./rowName.ts";

export function mixBlock({ placements }: PlanInputs): PlanBlock {
  const [first, last] = [placements.at(0), placements.at(-1)].map(
    (type) => `placement.${rowName(type?.ref ?? "")}.children`,
  );
  const lines = placements.map(({ ref, name }) =>
    calculated(
      {
        id: `placements.${rowName(ref)}.mix`,
        constant: `placement.${rowName(ref)}.children/SUM(${first ?? ""}:${last ?? ""})`,
        mark: ref,
      },
      { label: name, unit: "fraction", format: "percent" },
      { source: "Base year" },
    ),
  );
  return { title: "Mix of placements", lines };
}

/** One row for each fall and each type that it reaches, marked with the type. */
export function fallsBlock({ placements, childrenReductions }: PlanInputs): PlanBlock {
  const lines = childrenReductions.flatMap(({ ref, name, placement }) =>
    placements
      .filter((type) => placement === undefined || type.ref === placement)
      .map((type) => {
        const [fall, to] = [rowName(ref), rowName(type.ref)];
        const share = placement === undefined ? `*placements.${to}.mix` : "";
        const row: Row = {
          id: `fall.${fall}.in.${to}`,
          formula: `fall.${fall}.children*fall.${fall}.delivery*timing.${fall}.ramp${share}`,
          mark: type.ref,
        };
        return calculated(row, { label: `${name}: ${type.name}`, unit: "children", format: "cases" });
      }),
  );
  return { title: "Children fewer, average of the year", lines };
}
