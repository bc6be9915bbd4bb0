/** The rules by which a plan is worked out, as Methods tells them; each for the plans that have what it speaks of. */
import type { Plan, PlanSheetId } from "../../plan/plan.ts";

interface MethodNote {
  readonly name: string;
  readonly rule: string;
  readonly source: string;
  /** The sheet that needs the rule; undefined for rules of every plan. */
  readonly sheet?: PlanSheetId;
}

const ours = "Rule of this workbook";

const notes: readonly MethodNote[] = [
  {
    name: "Years",
    rule: "Financial years from April to March. A change counts from the first of its month: its share of the year is the months left ÷ 12, and the rest follows as the full-year effect in the next year.",
    source: ours,
  },
  {
    name: "Signs",
    rule: "Costs are positive, savings and funding negative; a positive gap is a shortfall.",
    source: ours,
  },
  {
    name: "Checks and alerts",
    rule: "A check must hold, or a formula is wrong. An alert is a figure that somebody should know of and may accept. Both count 0 where all is well.",
    source: ours,
  },
  {
    name: "Totals",
    rule: "The total of amounts is their sum over the plan years; the total of levels is the last year's level. The check column works totals out a second time, across their parts.",
    source: ours,
  },
  {
    name: "Leavers",
    rule: "Leavers = turnover × staff employed at the year's end, as the Department for Education divides them; they leave evenly over the year. Starters count from their month.",
    source: "Department for Education, Children's social work workforce: methodology",
    sheet: "staff",
  },
  {
    name: "Vacancies and agency",
    rule: "Vacant = establishment − employed; below nil is over-establishment. Agency workers cover vacancies at the base year's rate, and none where nothing is vacant; those above the vacancies are typed. An agency worker who becomes permanent is one agency worker fewer for as long as they stay: first of those who cover, then of the others.",
    source: ours,
    sheet: "staff",
  },
  {
    name: "Newly qualified",
    rule: "They count as newly qualified for twelve months from their start. Those of the base year are taken to have started evenly over it, so half of them count in the year after. Their weight touches capacity only, never the average caseload.",
    source: ours,
    sheet: "staff",
  },
  {
    name: "Pay",
    rule: "Pay typed is the base year's. Each plan year adds the award in per cent, then the flat cash, then increments; the market supplement stays as typed.",
    source: ours,
    sheet: "pay",
  },
  {
    name: "Pay budget",
    rule: "Establishment × post cost − uncovered vacancies × post cost + covering agency × premium + additional agency × full agency cost. It equals employed × post cost + agency × agency cost.",
    source: ours,
    sheet: "pay",
  },
  {
    name: "Employer National Insurance",
    rule: "Worked out for each person, not each FTE: a threshold belongs to a head. Market supplements count for it.",
    source: "HM Revenue & Customs, Rates and thresholds for employers",
    sheet: "pay",
  },
  {
    name: "Children and placements",
    rule: "Cost = average children × weekly cost × weeks in the year. Falls below the base year's children are cashable; falls that only offset growth, and in-house fostering falls, are avoided cost and stand apart.",
    source: ours,
    sheet: "placements",
  },
  {
    name: "Changes and levels",
    rule: "Everything is worked out as a level a year; the plan adds changes, level − last year's level, to the approved base budget. A one-off reverses in the year after.",
    source: ours,
    sheet: "mtfp",
  },
  {
    name: "Causes",
    rule: "Awards, increments, National Insurance, pension and prices change the cost of last year's staff and places, in that order; posts, vacancies and children are counted at this year's cost.",
    source: ours,
    sheet: "mtfp",
  },
  {
    name: "Approved budget",
    rule: "What the approved net budget of the base year has beyond the posts, placements and lines of this plan is held flat.",
    source: ours,
    sheet: "mtfp",
  },
  {
    name: "What counts as invest to save",
    rule: "Costs: posts created less deleted, one-off costs of changes, and lines of block investment. Benefits: lower agency cost, fewer children in care, and lines of block investment whose amounts add up to a saving. All are measured against the base year, whatever moved them; lines of block savings do not count.",
    source: ours,
    sheet: "invest",
  },
  {
    name: "Invest to save",
    rule: "A year's costs fall at its start and its benefits evenly through it. Payback is the last time the cumulative line crosses nil; a line that ends below nil, or was never below it, shows “not in plan”. Flows are deflated before the real discount rate is used.",
    source: "HM Treasury, The Green Book",
    sheet: "invest",
  },
  {
    name: "Reserves",
    rule: "Opening + added − used = closing. Draws are typed, never a balancing figure; a draw is one-off funding that reverses.",
    source: "FAST Standard, rule 2.02-05; Local Government Act 2003, section 25",
    sheet: "reserves",
  },
];

export function methodNotes({ sheets }: Plan): readonly MethodNote[] {
  const has = new Set(sheets.map(({ id }) => id));
  return notes.filter(({ sheet }) => sheet === undefined || has.has(sheet));
}
