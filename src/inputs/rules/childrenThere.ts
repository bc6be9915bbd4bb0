/** No more children leave a placement type than are in it. */
import { stringifyFinancialYear } from "../../model/time/stringifyFinancialYear.ts";
import type { Fault } from "../fault.ts";
import type { ChildrenReduction, PlacementType, PlanInputs } from "../planInputs.ts";
import { inOrder } from "./inOrder.ts";

const slack = 1e-6;

export function childrenThere(plan: PlanInputs): Fault[] {
  const faults = shrunk(plan);
  return faults.length > 0 ? faults : reducedTooFar(plan);
}

/** Growth alone must leave children in every year. */
function shrunk({ placements, baseYear }: PlanInputs): Fault[] {
  return placements.flatMap((placement, index) => {
    const year = placement.growth.findIndex((_, at) => childrenIn(placement, at) < -slack);
    if (year < 0) return [];
    const what = `growth takes ${placement.ref} below no children in ${stringifyFinancialYear(baseYear + year)}`;
    const fix = `let it fall by ${placement.children} in all at the most`;
    return [{ path: ["placements", index, "growth"], what, fix }];
  });
}

const childrenIn = ({ children, growth }: PlacementType, year: number): number =>
  growth.slice(1, year + 1).reduce((sum, more) => sum + more, children);

/** Falls are taken one after the other; each may take what the ones before have left in the year it starts. */
function reducedTooFar(plan: PlanInputs): Fault[] {
  const taken = new Map<PlacementType, number>();
  return inOrder(plan.childrenReductions).flatMap(({ change, index }) => {
    const left = (placement: PlacementType) =>
      childrenIn(placement, change.start.year) - (taken.get(placement) ?? 0);
    const shares = sharesOf(change, plan.placements);
    const most = Math.min(...shares.map(([placement, share]) => left(placement) / share));
    const fall = change.children * change.delivery;
    if (shares.length > 0 && fall > most + slack) return [tooFar(change, index, most)];
    for (const [placement, share] of shares) taken.set(placement, (taken.get(placement) ?? 0) + fall * share);
    return change.placement === undefined && shares.length === 0 ? [nobody(plan, index)] : [];
  });
}

/** A fall without a placement type takes from each in the mix of the base year. */
function sharesOf(
  { placement }: ChildrenReduction,
  placements: readonly PlacementType[],
): [PlacementType, number][] {
  if (placement !== undefined)
    return placements.filter(({ ref }) => ref === placement).map((one) => [one, 1]);
  const all = placements.reduce((sum, { children }) => sum + children, 0);
  return placements.filter(({ children }) => children > 0).map((one) => [one, one.children / all]);
}

function tooFar({ children, delivery }: ChildrenReduction, index: number, left: number): Fault {
  const most = Math.floor((Math.max(0, left) / delivery) * 100) / 100;
  const what = `${children} fewer children, but only ${most} are left to leave by then`;
  const fix = most > 0 ? `type ${most} or less` : "delete the change: there is nobody left to leave";
  return { path: ["childrenReductions", index, "children"], what, fix };
}

const nobody = ({ placements }: PlanInputs, index: number): Fault =>
  placements.length === 0
    ? {
        path: ["childrenReductions", index, "children"],
        what: "children are to leave care, but the plan has no placements",
        fix: "add the placement types with their children and weekly costs under placements",
      }
    : {
        path: ["childrenReductions", index, "placement"],
        what: "without a placement the fall follows the mix of the base year, but no child is in care then",
        fix: "name the placement type that the children leave",
      };
