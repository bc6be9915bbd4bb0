/** A choice that outlives the pane, kept on this computer: in the workbook it would be a change nobody asked for. */
import { useEffect, useState } from "react";

/** A browser may refuse storage altogether; the choice then lasts as long as the pane. */
function quietly<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** A choice may stand in two places of the pane: what is chosen in one shows in the other. */
const places = new Set<(key: string, choice: string) => void>();

export function useRemembered(name: string, initial: string): [string, (choice: string) => void] {
  const key = `mtfp.${name}`;
  const [choice, setChoice] = useState(() => quietly(() => localStorage.getItem(key)) ?? initial);
  useEffect(() => {
    const take = (chosen: string, next: string) => {
      if (chosen === key) setChoice(next);
    };
    places.add(take);
    return () => void places.delete(take);
  }, [key]);
  const choose = (next: string) => {
    for (const take of places) take(key, next);
    quietly(() => localStorage.setItem(key, next));
  };
  return [choice, choose];
}
