/** Three kinds of tests: those that need nothing but npm, journeys in a real Chromium, plans opened by LibreOffice. */
import { availableParallelism } from "node:os";
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
          // Left to itself vitest keeps one core for its window, which is half of a small machine.
          maxWorkers: availableParallelism(),
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
