/** Explains again as the selection moves and as cells change, and once more for what came while that was going on. */
import { useEffect, useEffectEvent, useRef } from "react";
import { openGrid } from "../audit/openGrid.ts";
import { onceQuiet } from "../onceQuiet.ts";
import { usePorts } from "../ports.ts";
import { isShown } from "../whenShown.ts";

interface Following {
  readonly isOn: boolean;
  readonly isBusy: boolean;
  /** By itself, so that nobody's click is lost while a long workbook is read again. */
  readonly isReading: boolean;
  /** Explains what is selected; whether the workbook must be read afresh. */
  readonly explain: (isFresh: boolean) => void;
  /** Reads the workbook afresh and explains again what is explained. */
  readonly renew: () => void;
}

const nothing = { isMoved: false, isChanged: false, isQuiet: false };

/** The workbook is read as the tab opens and after cells changed; a new selection alone needs no reading. */
export function useFollowing({ isOn, isBusy, isReading, explain, renew }: Following): void {
  const { watchCells } = usePorts();
  const pending = useRef(nothing);
  const catchUp = useEffectEvent(() => {
    const { isMoved, isChanged, isQuiet } = pending.current;
    const isDue = isChanged && isQuiet && !isReading;
    if (isBusy || !isShown() || !(isMoved || isDue)) return;
    pending.current = nothing;
    if (isMoved) explain(isChanged);
    else renew();
  });
  const happened = useEffectEvent((what: Partial<typeof nothing>) => {
    pending.current = { ...pending.current, ...what };
    catchUp();
  });
  const open = useEffectEvent(() => explain(true));
  useEffect(() => open(), []);
  useEffect(() => catchUp(), [isBusy, isReading]);
  useEffect(() => {
    if (isOn) return watched(openGrid.port.watchSelection(() => happened({ isMoved: true })));
  }, [isOn]);
  useEffect(() => {
    const quiet = onceQuiet(() => happened({ isQuiet: true }));
    const changed = () => {
      happened({ isChanged: true, isQuiet: false });
      quiet.call();
    };
    const ends = [watchCells(changed), openGrid.port.watchResults(changed)].map(watched);
    // For what came while nobody could see the pane.
    const seen = () => catchUp();
    window.addEventListener("focus", seen);
    return () => {
      quiet.end();
      window.removeEventListener("focus", seen);
      for (const end of ends) end();
    };
  }, [watchCells]);
}

/** @returns what ends it */
function watched(watching: Promise<() => Promise<void>>): () => void {
  // Without the events the button explains the cell that is selected.
  const unheard = () => undefined;
  watching.catch(unheard);
  return () => {
    watching.then((end) => end()).catch(unheard);
  };
}
