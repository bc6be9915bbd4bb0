/** The title and the council that somebody types for a plan; neither may be missing. */
import { useState } from "react";

interface Named {
  readonly title: string;
  readonly council: string;
}

export interface PlanName extends Named {
  readonly setTitle: (title: string) => void;
  readonly setCouncil: (council: string) => void;
  /** Whether somebody went on, so that what is missing is told. */
  readonly isTried: boolean;
  /** Goes on with both, or tells what is missing. */
  readonly submit: (take: (named: Named) => void) => void;
}

export function usePlanName(proposed: string): PlanName {
  const [title, setTitle] = useState(proposed);
  const [council, setCouncil] = useState("");
  const [isTried, setTried] = useState(false);
  const submit = (take: (named: Named) => void): void => {
    setTried(true);
    const named = { title: title.trim(), council: council.trim() };
    if (named.title !== "" && named.council !== "") take(named);
  };
  return { title, council, setTitle, setCouncil, isTried, submit };
}
