/** A typed cell as it stands among formulas: a text that begins like one has an apostrophe before it, as people type it. */

/**
 * What begins with = would be worked out, and an apostrophe of a text's own would be taken off.
 *
 * @example textCell("=1+1") // => "'=1+1"
 * @example textCell("Social worker") // => "Social worker"
 */
export function textCell<Value>(value: Value): Value | string {
  return typeof value === "string" && /^['=]/.test(value) ? `'${value}` : value;
}
