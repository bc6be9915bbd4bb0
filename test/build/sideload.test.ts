/** Sideloading knows where there is no desktop Excel. */
import { expect, test } from "vitest";
import { sideloadFor } from "../../build/sideload.ts";

test.each(["win32", "darwin"] as const)("%s can take an add-in into desktop Excel", (system) => {
  expect(Object.keys(sideloadFor(system))).toEqual(["add", "remove", "openExcel"]);
});

test("Linux has no desktop Excel and is told of the workbench", () => {
  expect(() => sideloadFor("linux")).toThrow("npm start");
});
