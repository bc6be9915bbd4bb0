/** Hiding sheets: hidden by a person, or so that only code can bring them back. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Sheet } from "./states.ts";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

export function visibilityOf({ book, sheetId }: Sheet): string {
  if (!book.engine.isHidden(sheetId)) return "Visible";
  return book.bag(`sheet ${sheetId}`)["veryHidden"] === true ? "VeryHidden" : "Hidden";
}

/** The last visible sheet cannot be hidden. */
export function setVisibility({ book, sheetId }: Sheet, value: unknown): void {
  refuseIfProtected(book, "");
  const visibility = argument.oneOf(value, visibilities);
  const { engine } = book;
  const othersShown = engine.sheetIds().some((id) => id !== sheetId && !engine.isHidden(id));
  if (visibility !== "Visible" && !othersShown) throw new HostError("InvalidOperation");
  book.bag(`sheet ${sheetId}`)["veryHidden"] = visibility === "VeryHidden";
  engine.setHidden(sheetId, visibility !== "Visible");
}
