/** What Microsoft's client is told of Excel as it starts, and of the pane afterwards. */
import { describe, expect, test, vi } from "vitest";
import type { AddinWindow, OfficeExternal } from "../../../workbench/office/addinWindow.ts";
import { connectHost } from "../../../workbench/office/connectHost.ts";
import { officeInNode } from "../../../workbench/office/officeInNode.ts";
import { officeThemes } from "../../../workbench/office/officeThemes.ts";
import { openExcel } from "../openExcel.ts";

test("the client reads the theme under the names that Office documents", async () => {
  const { Office } = await openExcel();
  expect(Office.context.officeTheme).toEqual({
    bodyForegroundColor: "#000000",
    bodyBackgroundColor: "#ffffff",
    controlForegroundColor: "#000000",
    controlBackgroundColor: "#f5f5f5",
  });
});

test("a theme that changes is told when it is asked for next", async () => {
  const { host } = await openExcel();
  const page = {} as AddinWindow & { external: OfficeExternal };
  let theme: keyof typeof officeThemes = "Light";
  connectHost(page, host, () => officeThemes[theme]);
  const told = () => JSON.parse(String(page.external.GetContext()["GetOfficeThemeInfo"]?.())) as unknown;
  expect(told()).toEqual(officeThemes.Light);
  theme = "Dark";
  expect(told()).toEqual(officeThemes.Dark);
});

describe("an add-in that is loaded again", () => {
  test("takes the place of the one before: that hears nothing more", async () => {
    const { host, Excel, Office } = await openExcel();
    const [before, after, shown] = [vi.fn(), vi.fn(), vi.fn()];
    const listen = (client: typeof Excel, heard: () => void) =>
      client.run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add(() => {
          heard();
          return Promise.resolve();
        });
        await context.sync();
      });
    await listen(Excel, before);
    await Office.addin.onVisibilityModeChanged(shown);
    const reloaded = await officeInNode(host);
    await listen(reloaded.Excel, after);
    host.book.engine.select({ sheetId: "sheet1", row: 4, column: 1, height: 1, width: 1 });
    host.book.runtime.state = "Background";
    await vi.waitFor(() => expect(after).toHaveBeenCalled());
    expect(before).not.toHaveBeenCalled();
    expect(shown).not.toHaveBeenCalled();
  });

  test("starts with no objects of the one before", async () => {
    const { host, Excel } = await openExcel();
    const running = Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
      await context.sync();
      await officeInNode(host);
      cell.values = [[1]];
      await context.sync();
    });
    await expect(running).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

describe.each(["Microsoft 365", "Excel LTSC 2021"] as const)("the pane in %s", (platform) => {
  test("is hidden and shown by the add-in, who is told of it", async () => {
    const { host, Office } = await openExcel(platform);
    const told: Office.VisibilityMode[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      told.push(visibilityMode),
    );
    await Office.addin.hide();
    expect(host.book.runtime.isShown).toBe(false);
    await Office.addin.showAsTaskpane();
    expect(host.book.runtime.isShown).toBe(true);
    await vi.waitFor(() => expect(told).toEqual(["Hidden", "Taskpane"]));
    await stop();
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(told).toHaveLength(2);
  });

  test("starts with the workbook if the add-in asks for it", async () => {
    const { Office } = await openExcel(platform);
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });
});
