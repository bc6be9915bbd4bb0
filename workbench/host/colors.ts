/** Colours as Excel takes them: "#1F4E79", or a name of HTML's, given back as "#RRGGBB". */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";

/** HTML's sixteen basic names and orange. */
const named: Record<string, string> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

export function parseColor(value: unknown): string {
  const text = argument.text(value);
  const color = named[text.toLowerCase()] ?? `#${text.replace("#", "")}`;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new HostError("InvalidArgument");
  return color.toUpperCase();
}
