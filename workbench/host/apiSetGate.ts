/** Hides what the chosen platform does not have yet, by Microsoft's own table of API sets. */
import { HostError } from "../wire/hostError.ts";
import apiSets from "./apiSets.json" with { type: "json" };
import type { Platform } from "./platform.ts";

/** Class → member → set, as "ExcelApi 1.9". */
const setOf = new Map(
  Object.entries(apiSets as Record<string, Record<string, string>>).map(([className, bySet]) => [
    className,
    new Map(
      Object.entries(bySet).flatMap(([set, members]) => members.split(" ").map((member) => [member, set])),
    ),
  ]),
);

const minor = (version: string) => Number(version.split(".")[1] ?? 0);

/** @throws HostError ApiNotFound. Members without a set of their own pass. */
export function apiSetGate(platform: Platform, className: string, member: string): void {
  const set = setOf.get(className)?.get(member);
  if (set === undefined) return;
  const [name = "", version = ""] = set.split(" ");
  const has = platform.sets[name];
  if (has === undefined || minor(has) < minor(version)) throw new HostError("ApiNotFound");
}
