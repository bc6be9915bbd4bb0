/** A choice that outlives the pane, kept on this computer: in the workbook it would be a change nobody asked for. */
import { useState } from "react";

/** A browser may refuse storage altogether; the choice then lasts as long as the pane. */
function quietly<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

export function useRemembered(name: string, initial: string): [string, (choice: string) => void] {
  const key = `mtfp.${name}`;
  const [choice, setChoice] = useState(() => quietly(() => localStorage.getItem(key)) ?? initial);
  const choose = (next: string) => {
    setChoice(next);
    quietly(() => localStorage.setItem(key, next));
  };
  return [choice, choose];
}
