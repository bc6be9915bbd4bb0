/** The example plan files, read once for the tests. */
import { readFileSync } from "node:fs";
import path from "node:path";

export const exampleNames = [
  "dorset-2017",
  "walsall-2016",
  "hampshire-2013",
  "dorset-2019",
  "manchester-2016",
] as const;
export type ExampleName = (typeof exampleNames)[number];

const folder = path.join(import.meta.dirname, "../../examples");

export const exampleText = (name: ExampleName): string =>
  readFileSync(path.join(folder, `${name}.json`), "utf8");

export const examplesReadme = (): string => readFileSync(path.join(folder, "README.md"), "utf8");
