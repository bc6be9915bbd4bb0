/** A place in a plan file as people write it. */
import type { Path } from "../fault.ts";

const plain = /^[A-Za-z_$][\w$]*$/;

/**
 * @example pathText(["posts", 3, "pay"]) // => "posts[3].pay"
 * @example pathText(["yearly", "award", "values", "2017-18"]) // => 'yearly.award.values["2017-18"]'
 * @example pathText([]) // => "the file"
 */
export function pathText(path: Path): string {
  const text = path
    .map((step) => (plain.test(String(step)) ? `.${step}` : `[${JSON.stringify(step)}]`))
    .join("");
  return text.replace(/^\./, "") || "the file";
}
