/** The pens that a chart's series are drawn with, in a file and in Excel. */
import { accent } from "../sheet/look/cellStyles.ts";

/** Told apart by dashes as well as by colour; the colours differ in brightness too. */
export const chartPens = [
  { colour: accent, dash: "solid", lineStyle: "Continuous" },
  { colour: "#C8702A", dash: "dash", lineStyle: "Dash" },
  { colour: "#8A8A8A", dash: "sysDot", lineStyle: "Dot" },
  { colour: "#7FB7BE", dash: "lgDash", lineStyle: "DashDot" },
  { colour: "#5B3A6E", dash: "dashDot", lineStyle: "DashDotDot" },
  { colour: "#B8A04A", dash: "solid", lineStyle: "Continuous" },
] as const;
