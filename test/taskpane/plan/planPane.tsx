/** The plan's tab in a page without Excel, over plans in memory. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, fireEvent, render, screen } from "@testing-library/react";
import { excelInstallation } from "../../../src/host/excel/excelInstallation.ts";
import type { CellAddress, Workbook } from "../../../src/host/workbook.ts";
import { PlanTab } from "../../../src/taskpane/plan/PlanTab.tsx";
import { Ports } from "../../../src/taskpane/ports.ts";
import { plansInMemory, type PlansInMemory } from "./plansInMemory.ts";

// The arithmetic is fetched with the first plan, which takes longer the more the computer has to do.
configure({ asyncUtilTimeout: 20_000 });

const unasked = () => Promise.reject(new Error("not asked for here"));

export interface PlanPane {
  readonly plans: PlansInMemory;
  readonly wentTo: readonly CellAddress[];
  /** As if somebody had typed into a cell. */
  readonly changeCell: () => void;
}

export function openPlanPane(plans: PlansInMemory = plansInMemory()): PlanPane {
  const wentTo: CellAddress[] = [];
  const watchers = new Set<() => void>();
  const watchCells = (changed: () => void) => {
    watchers.add(changed);
    return Promise.resolve(() => Promise.resolve(void watchers.delete(changed)));
  };
  const workbook: Workbook = {
    goTo: (at) => {
      wentTo.push(at);
      return Promise.resolve();
    },
    readExtents: unasked,
    readBlocks: unasked,
    readSelection: unasked,
    readCell: unasked,
    writeCell: unasked,
    writeBlocks: unasked,
    readCalculationMode: unasked,
    calculateSheets: unasked,
  };
  const installation = excelInstallation("0.1.0", "https://localhost/taskpane.html");
  render(
    <FluentProvider theme={webLightTheme}>
      <Ports value={{ workbook, installation, plans: () => Promise.resolve(plans), watchCells }}>
        <PlanTab />
      </Ports>
    </FluentProvider>,
  );
  return { plans, wentTo, changeCell: () => watchers.forEach((changed) => changed()) };
}

export const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole("button", { name }));

export const reads = (words: string | RegExp) => screen.findByText(words);

export async function chooseFile(name: string, text: string): Promise<void> {
  const picker = await screen.findByLabelText("Plan file");
  fireEvent.change(picker, { target: { files: [new File([text], name)] } });
}

/** From the first look to the plan that stands in the workbook. */
export async function buildExample(example: string): Promise<void> {
  await press(`Use this example: ${example}`);
  await press("Build plan");
  await screen.findByRole("heading", { name: "The plan is built" });
}
