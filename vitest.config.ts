/** Three kinds of tests: those that need nothing but npm, journeys in a real Chromium, plans opened by LibreOffice. */
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closingLine.ts";

export default defineConfig({
  test: {
    reporters: ["default", new ClosingLine()],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "test/office/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/builtPages.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "office",
          include: ["test/office/**/*.test.ts"],
          globalSetup: ["test/office/installed.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
