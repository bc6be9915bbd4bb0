/** Staff: establishment, employed, vacancies, agency workers and case-holders, line by line. */
import type { PlanInputs, PostsLine } from "../inputs/planInputs.ts";
import { eachItem, type Item } from "./eachItem.ts";
import { calculated, everyYear } from "./line.ts";
import type { PlanBlock, PlanSheet } from "./plan.ts";
import { rowName } from "./rowName.ts";
import { agencyStaff, convertedStaff, staffCapacity } from "./staffCover.ts";
import { staffFlows } from "./staffFlows.ts";
import { staffAverages, staffStocks } from "./staffStocks.ts";

export const postItem = ({ ref, role, grade }: PostsLine): Item => ({
  ref,
  label: [role, grade].filter((part) => part !== "").join(", "),
});

export function staffSheet(inputs: PlanInputs): PlanSheet {
  const items = inputs.posts.map(postItem);
  const flows = staffFlows(inputs);
  const converting = items.filter(({ ref }) => flows.converted.some(({ mark }) => mark === ref));
  return {
    id: "staff",
    name: "Staff",
    purpose: "Who is in post, what is vacant, and who covers it. Averages count starts from their month.",
    tables: [],
    blocks: [
      ...flows.blocks,
      ...[...staffStocks(flows), ...staffAverages(flows)].map((measure) => eachItem(items, measure)),
      coverRates(items),
      ...convertedStaff(flows).map((measure) => eachItem(converting, measure)),
      ...agencyStaff(new Set(converting.map(({ ref }) => ref))).map((measure) => eachItem(items, measure)),
      ...staffCapacity(flows).map((measure) => eachItem(items, measure)),
      ...rates(inputs.posts),
    ].filter(({ lines }) => lines.length > 0),
  };
}

function coverRates(items: readonly Item[]): PlanBlock {
  const lines = items.map(({ ref, label }) => {
    const name = rowName(ref);
    const vacant = `(post.${name}.establishment-post.${name}.employed)`;
    const constant = `IF(${vacant}>0,post.${name}.agencyCovering/${vacant},0)`;
    return calculated(
      { id: `staff.${name}.coverRate`, constant, mark: ref },
      { label, unit: "fraction", format: "percent" },
      { source: "Base year: agency covering ÷ vacant" },
    );
  });
  return { title: "Share of vacancies that agency workers cover", lines };
}

function rates(posts: readonly PostsLine[]): PlanBlock[] {
  if (!posts.some(({ employed }) => employed > 0)) return [];
  const percent = { unit: "fraction", format: "percent" } as const;
  const source = { source: "DfE definition, on the year's averages" };
  return [
    {
      title: "Rates",
      lines: [
        calculated(
          everyYear(
            "staff.agencyRate",
            "MTFP.AGENCY_RATE(staff.covering+staff.additional,staff.employedAverage)",
          ),
          { label: "Agency worker rate", ...percent },
          source,
        ),
        calculated(
          everyYear(
            "staff.vacancyRate",
            "MTFP.VACANCY_RATE(MAX(0,staff.vacantAverage),staff.employedAverage)",
          ),
          { label: "Vacancy rate; over-establishment counts as none", ...percent },
          source,
        ),
      ],
    },
  ];
}
