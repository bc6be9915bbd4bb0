/** Pounds as the pane writes them: £1.88m, £454,836, -£399,165. */

const whole = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});
const millions = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A figure that the plan cannot work out shows as a dash. */
export function money(pounds: number): string {
  if (!Number.isFinite(pounds)) return "–";
  return Math.abs(pounds) >= 1e6 ? `${millions.format(pounds / 1e6)}m` : whole.format(pounds);
}
