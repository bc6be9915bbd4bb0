/** A figure of any line as people read it: large ones whole, small ones to four digits. */

const large = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const small = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 4 });

/** A side that is not there shows as "nothing". */
export function figure(shown: number | string | boolean | undefined): string {
  if (shown === undefined || shown === "") return "nothing";
  if (typeof shown !== "number") return String(shown);
  return (Math.abs(shown) >= 1_000 ? large : small).format(shown);
}
