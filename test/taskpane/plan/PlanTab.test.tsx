// @vitest-environment happy-dom
/** The way to a plan and what can be done with it, as a person presses it through. */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plansInMemory } from "./plansInMemory.ts";
import { buildExample, chooseFile, openPlanPane, press, reads } from "./planPane.tsx";

const walsall = "Walsall, November 2016";
const walsallTitle = "Walsall, November 2016: £4m for a threshold guarantee";
const heading = (name: string) => screen.findByRole("heading", { name });

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("on the way to a plan", () => {
  test("an example shows its gap and caseload before anything is written", async () => {
    const { plans } = openPlanPane();
    await press(`Use this example: ${walsall}`);
    await heading(walsallTitle);
    // A cut of £5.8m against a budget of £51m, and investment of £4m: data/examples of the paper.
    expect((await reads(/shortfall of £2\.79m in 2019-20/)).textContent).toContain("Gap, £m.");
    await reads(/From 17\.2 to 15\.3 in 2019-20, which is above the target of 15/);
    expect((await plans.open()).record).toBeUndefined();
  });

  test("a file with mistakes lists every one with its fix, and can be chosen again", async () => {
    openPlanPane();
    await chooseFile("ours.json", '{"title": "Ours", "years": 14}');
    await reads(/to mend\. ours\.json was not taken, and nothing was written\.$/);
    const lines = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(lines).toContain(
      "years: years is 14. To mend it: a plan runs for 10 years at the most: type a number from 1 to 10, such as 5.",
    );
    await press(`Use this example: ${walsall}`);
    await heading(walsallTitle);
    expect(screen.queryByText(/to mend/)).toBeNull();
  });

  test("a new plan asks for its title and council, and shows what its example rows come to", async () => {
    openPlanPane();
    await press("See the new plan");
    await reads("Type the council's name.");
    fireEvent.change(screen.getByLabelText(/^Title/), { target: { value: "Anyshire 2027" } });
    fireEvent.change(screen.getByLabelText(/^Council/), { target: { value: "Anyshire" } });
    fireEvent.change(screen.getByLabelText("Plan years"), { target: { value: "4" } });
    await press("See the new plan");
    await heading("Anyshire 2027");
    await reads(/^Anyshire\. A new plan with example figures/);
    const gap = screen.getByRole("table", { name: "The gap by year", hidden: true });
    expect(within(gap).getAllByRole("rowheader", { hidden: true })).toHaveLength(4);
  });

  test("the choice of formulas and unit goes into the build and is there the next time", async () => {
    const { plans } = openPlanPane();
    await press(`Use this example: ${walsall}`);
    fireEvent.click(await screen.findByRole("radio", { name: "MTFP functions where there is one" }));
    fireEvent.click(screen.getByRole("radio", { name: "£m" }));
    await press("Build plan");
    await heading("The plan is built");
    expect((await plans.open()).record).toMatchObject({ style: "functions", unit: "£m" });
    cleanup();
    openPlanPane();
    await press(`Use this example: ${walsall}`);
    const unit = await screen.findByRole<HTMLInputElement>("radio", { name: "£m" });
    expect(unit.checked).toBe(true);
  });

  test("sheets without a record can be read once somebody says whose they are", async () => {
    const plans = plansInMemory();
    plans.found = { sheets: ["Inputs", "Posts"], title: "Ours" };
    const no = { place: "Posts!L6", what: 'Pay is text "32k"', fix: "type 32000" };
    plans.typed = { problems: [no] };
    openPlanPane(plans);
    await reads(/^Sheets of a plan stand here \(Inputs, Posts\)/);
    await press("Read these sheets");
    await reads("Type the council's name.");
    const council = screen.getAllByLabelText<HTMLInputElement>(/^Council/)[0];
    if (council) fireEvent.change(council, { target: { value: "Anyshire" } });
    await press("Read these sheets");
    await reads(/^1 problem to mend/);
    await reads(/^Sheets of a plan stand here/);
  });

  test("a first build that broke off is told where a plan begins", async () => {
    const plans = plansInMemory();
    plans.brokeOff = true;
    openPlanPane(plans);
    await reads(/^The first build of a plan broke off here before it was finished/);
    await buildExample(walsall);
  });

  test("what stands in the workbook is still told after a file that was not taken, and on the way back", async () => {
    const plans = plansInMemory();
    plans.brokeOff = true;
    plans.found = { sheets: ["Inputs", "Posts"], title: "Ours" };
    openPlanPane(plans);
    const told = async () => {
      await reads(/^The first build of a plan broke off here/);
      await reads(/^Sheets of a plan stand here \(Inputs, Posts\)/);
    };
    await told();
    await chooseFile("ours.json", "{}");
    await reads(/ours\.json was not taken, and nothing was written\.$/);
    await told();
    await press(`Use this example: ${walsall}`);
    await heading(walsallTitle);
    await press("Other ways to start");
    await told();
  });

  test("a build can be stopped: the draft is there again", async () => {
    const { plans } = openPlanPane();
    let goOn: () => void = () => undefined;
    plans.halfWay = new Promise<void>((resolve) => (goOn = resolve));
    await press(`Use this example: ${walsall}`);
    await press("Build plan");
    await reads(/^50% done/);
    await press("Stop");
    goOn();
    await reads("Stopped. The workbook is as it was.");
    await heading(walsallTitle);
    expect((await plans.open()).record).toBeUndefined();
  });

  test("a build that fails says why, and the draft is there again", async () => {
    const { plans } = openPlanPane();
    plans.halfWay = Promise.reject(new Error("The sheet Staff is protected."));
    plans.halfWay.catch(() => undefined); // refused here already, before the build waits for it
    await press(`Use this example: ${walsall}`);
    await press("Build plan");
    await reads("The sheet Staff is protected.");
    await heading(walsallTitle);
  });
});

describe("with a plan in the workbook", () => {
  const built = async () => {
    const pane = openPlanPane();
    await buildExample(walsall);
    await press("Show the plan");
    await heading(walsallTitle);
    return pane;
  };

  test("the heading takes the focus after a person's own step, not as the pane opens", async () => {
    openPlanPane();
    await heading("Start a plan");
    expect(document.activeElement?.tagName).toBe("BODY");
    await press(`Use this example: ${walsall}`);
    const title = await heading(walsallTitle);
    expect(document.activeElement?.textContent).toBe(title.textContent);
  });

  test("a build tells its sheets and totals; undo takes it back", async () => {
    openPlanPane();
    await buildExample(walsall);
    await reads(/^\d+ sheets written: Cover, Contents, Inputs, Posts/);
    await reads("1 of 1 totals that Excel calculated agree with the pane's own.");
    await press("Undo");
    await reads("Taken back: the workbook is as it was before.");
    await heading("Start a plan");
  });

  test("a rebuild lists what changed, sheet by sheet, and the filter narrows it", async () => {
    await built();
    await press("Rebuild");
    await heading("Since the last build: 2 figures changed");
    await reads("Net budget 2018-19: 51,000,000 → 51,500,000");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "staff emp" } });
    expect(screen.queryByText(/^Net budget/)).toBeNull();
    await reads(/^Employed 2018-19/);
  });

  test("a row is added where one asks for it, and the plan then wants a rebuild", async () => {
    const { plans, wentTo } = await built();
    fireEvent.change(screen.getByLabelText("What to add"), { target: { value: "Lines" } });
    await press("Add line of the budget");
    await reads(/^Lines!A9 begins the new row/);
    expect(plans.rowsAdded).toEqual(["Lines"]);
    expect(wentTo).toEqual([{ sheet: "Lines", cell: "A9" }]);
    await reads(/^Rows came or went in the input tables/);
  });

  test("a change that broke off is told until the plan is rebuilt", async () => {
    const plans = plansInMemory();
    openPlanPane(plans);
    await buildExample(walsall);
    plans.brokeOff = true;
    await press("Show the plan");
    await reads(/^The last change to this plan broke off before it was finished/);
    await press("Rebuild");
    await heading("The plan is rebuilt");
    await press("Show the plan");
    await heading(walsallTitle);
    expect(screen.queryByText(/broke off/)).toBeNull();
  });

  test("mistakes on the sheets are listed with a jump to each, and keep the plan from being rebuilt", async () => {
    const { plans, wentTo } = await built();
    const at = { sheet: "Posts", cell: "D14" };
    plans.typed = {
      problems: [{ place: "Posts!D14", what: 'pay is text "32k"', fix: "type 32000", at }],
    };
    await press("Refresh");
    await reads(/^1 problem to mend/);
    expect(screen.getByRole("button", { name: "Rebuild" }).getAttribute("aria-disabled")).toBe("true");
    await press("Go to Posts!D14");
    expect(wentTo).toEqual([at]);
  });

  test.each(["changeCell", "comeBack"] as const)(
    "what is typed on the sheets shows in the pane: %s",
    async (sign) => {
      const { plans, changeCell } = await built();
      if (!plans.typed || "problems" in plans.typed) throw new Error("The example has no problems.");
      const { inputs } = plans.typed;
      const approvedBudget = { ...inputs.approvedBudget, value: inputs.approvedBudget.value - 10_000_000 };
      plans.typed = { inputs: { ...inputs, approvedBudget } };
      if (sign === "changeCell") changeCell();
      else fireEvent.focus(window);
      await reads(/A surplus of £7\.21m in 2019-20/); // 2.79 - 10
    },
  );

  test("removing names the sheets and the cells that point to them; it can be undone", async () => {
    await built();
    await press("Remove the plan…");
    await reads(/will show #REF!: Notes!B2\.$/);
    await press("Remove");
    await reads(/^The plan was removed: \d+ sheets \(Cover, Contents/);
    await heading("Start a plan");
    await press("Undo");
    await heading(walsallTitle);
  });

  test("a pasted extract shows its posts and what was left out, and goes into the plan", async () => {
    const { plans } = await built();
    const records = ["Job title,Grade,FTE,Salary", "Family worker,G6,2,31000", "Family worker,G6,,31000"];
    fireEvent.change(screen.getByLabelText("Records with their headings"), {
      target: { value: records.join("\n") },
    });
    await reads("1 record in 1 posts line; 1 left out.");
    await reads("Family worker, G6: 2 FTE established, 2 employed, £31,000");
    expect(screen.getByLabelText<HTMLSelectElement>("Role or job title").value).toBe("0");
    await press("Add them and rebuild");
    await heading("The plan is rebuilt");
    if (!plans.typed || "problems" in plans.typed) throw new Error("There should be no problems.");
    expect(plans.typed.inputs.posts.at(-1)).toMatchObject({
      role: "Family worker",
      grade: "G6",
      employed: 2,
    });
  });

  test("what moves the gap stands with the largest first", async () => {
    await built();
    const fold = screen.getByText("What moves the gap").closest("details");
    if (!fold) throw new Error("It does not fold.");
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    const table = await screen.findByRole("table", { name: "What moves the gap" });
    const effects = within(table)
      .getAllByRole("row")
      .filter((row) => row.querySelector("td"))
      .map((row) => row.textContent);
    expect(effects[0]).toMatch(/delivered/); // the paper's cut of £5.8m is nearly all savings
    expect(effects.length).toBeGreaterThan(8);
  });
});
