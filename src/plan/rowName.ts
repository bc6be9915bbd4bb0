/** A ref as it stands in the names of rows: a hyphen would read as minus, so it becomes a dot. */

/** @example rowName("team-2") // => "team.2" */
export const rowName = (ref: string): string => ref.replaceAll("-", ".");
