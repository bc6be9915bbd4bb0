/** Every worked example in the model's docstrings holds, and every sum has one. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { describe, expect, test } from "vitest";

const model = path.join(import.meta.dirname, "../../src/model");
const files = readdirSync(model, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const sums = /^(?:ratio|cost|time|plan|invest|check|argument)[\\/]/;

/** A line such as: @example baseFte(24, 18, 86) // => 258 */
const example = /@example (?<call>.+?) \/\/ => (?<result>.+)/g;

const examples = files.flatMap((file) =>
  [...readFileSync(path.join(model, file), "utf8").matchAll(example)].map(({ groups }) => ({
    file,
    call: groups?.["call"] ?? "",
    result: groups?.["result"] ?? "",
  })),
);

/** "0.2650..." gives the figure's first places; compared as far as it goes. */
function places(result: string): number | undefined {
  return result.endsWith("...") ? result.slice(0, -3).split(".")[1]?.length : undefined;
}

/** Sums by the file that exports them; a file's own names come before those of others. */
const modules = Object.fromEntries(
  await Promise.all(
    files.map(async (file) => [file, (await import(path.join(model, file))) as object] as const),
  ),
);
const everything = Object.assign({}, ...Object.values(modules)) as object;

/** The value of an expression, as plain data of this realm. */
function evaluate(file: string, text: string): unknown {
  const value: unknown = vm.runInNewContext(`(${text}) ?? null`, {
    ...everything,
    ...modules[file],
    undefined,
  });
  return JSON.parse(JSON.stringify(value));
}

describe("docstring examples", () => {
  test.each(examples)("$call = $result", ({ file, call, result }) => {
    const value = evaluate(file, call);
    const digits = places(result);
    if (digits === undefined) {
      expect(typeof value === "number" ? Number(value.toPrecision(15)) : value).toEqual(
        evaluate(file, result),
      );
    } else {
      const cut = Math.trunc(Number(value) * 10 ** digits) / 10 ** digits;
      expect(cut).toBe(evaluate(file, result.slice(0, -3)));
    }
  });

  test("every sum has an example", () => {
    const without = files.filter((file) => sums.test(file) && !examples.some((one) => one.file === file));
    expect(without).toEqual([path.join("cost", "niTerms.ts")]);
  });
});
