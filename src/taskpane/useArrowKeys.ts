/** Arrow keys inside a list or a row of tabs, of which the Tab key reaches one element only. */
import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

interface ArrowKeys<T extends HTMLElement> {
  readonly ref: RefObject<T | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** Key → the element to go to, from the one at this place of so many. */
const moves: Readonly<
  Record<"row" | "list", Readonly<Record<string, (at: number, last: number) => number>>>
> = {
  row: {
    ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
    ArrowRight: (at, last) => (at === last ? 0 : at + 1),
    Home: () => 0,
    End: (_, last) => last,
  },
  list: {
    ArrowUp: (at) => Math.max(0, at - 1),
    ArrowDown: (at, last) => Math.min(last, at + 1),
    Home: () => 0,
    End: (_, last) => last,
  },
};

const buttonsIn = (element: HTMLElement | null) => [...(element?.querySelectorAll("button") ?? [])];

/** The focused element is the one that Tab comes back to; before that, the current one or the first. */
function letTabReachOne(element: HTMLElement | null): void {
  const buttons = buttonsIn(element);
  const reached =
    buttons.find((button) => button === document.activeElement) ??
    buttons.find((button) => button.ariaSelected === "true") ??
    buttons[0];
  for (const button of buttons) button.tabIndex = button === reached ? 0 : -1;
}

/** @returns what to spread on the element that holds the buttons */
export function useArrowKeys<T extends HTMLElement>(direction: "row" | "list"): ArrowKeys<T> {
  const ref = useRef<T>(null);
  // After every drawing: a search may have taken away the element that Tab would reach.
  useEffect(() => letTabReachOne(ref.current));
  return {
    ref,
    onFocus: () => letTabReachOne(ref.current),
    onKeyDown: (event) => {
      const buttons = buttonsIn(ref.current);
      const at = buttons.findIndex((button) => button === event.target);
      const move = moves[direction][event.key];
      if (at < 0 || !move) return;
      event.preventDefault();
      buttons[move(at, buttons.length - 1)]?.focus();
    },
  };
}
