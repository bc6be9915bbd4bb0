/** Why the cost of posts changes. Prices move last year's posts; posts are counted at this year's cost. */
import type { Item, Measure } from "./eachItem.ts";
import type { StaffFlows } from "./staffFlows.ts";
import { sumFor } from "./sumFor.ts";

const money = { room: "pay", unit: "£", format: "money", total: "sum" } as const;

/** Award, increments, National Insurance, pension and levy: from one cost of a post to the next, in this order. */
const steps = [
  ["award", "Award", "costAward", "PREV(postCost)"],
  ["increments", "Increments", "costIncrements", "costAward"],
  ["niChange", "Employer National Insurance", "costNi", "costIncrements"],
  ["pension", "Pension and levy", "postCost", "costNi"],
] as const;

export function payCauses(flows: StaffFlows): Measure<Item>[] {
  const prices = steps.map(([field, sum, to, from]) => ({
    ...money,
    field,
    title: `Change of the cost of posts: ${sum.toLowerCase().replace("national insurance", "National Insurance")}`,
    formula: (name: string) => {
      const before = from.startsWith("PREV") ? `PREV(pay.${name}.postCost)` : `pay.${name}.${from}`;
      return `PREV(pay.${name}.posts)*(pay.${name}.${to}-${before})`;
    },
    sum,
  }));
  const posts = (["postsPart", "postsFull"] as const).flatMap((flow) =>
    flows[flow].length === 0
      ? []
      : [
          {
            ...money,
            field: flow,
            title: `Posts created, less deleted: ${flow === "postsPart" ? "part-year" : "full-year effect"}`,
            formula: (name: string, { ref }: Item) => postsFormula(name, sumFor(flows[flow], ref)),
            sum: flow === "postsPart" ? "Posts, part-year" : "Posts, full-year effect",
          },
        ],
  );
  const vacancies = {
    ...money,
    field: "filled",
    title: "Uncovered vacancies filled (+) or left open (-)",
    formula: (name: string) =>
      `(pay.${name}.posts-PREV(pay.${name}.posts)-(staff.${name}.establishmentAverage-PREV(staff.${name}.establishmentAverage)))*pay.${name}.postCost`,
    sum: "Uncovered vacancies",
  };
  return [...prices, ...posts, vacancies];
}

/** A posts line without such a change has a row all the same, so that the block keeps one line each. */
const postsFormula = (name: string, flow: string): string => `(0${flow})*pay.${name}.postCost`;
