/** Explains again as the selection moves, and once more for moves that came while an explanation was being read. */
import { useEffect, useRef } from "react";
import { openGrid } from "../audit/openGrid.ts";
import { usePorts } from "../ports.ts";

/**
 * The workbook is read as the tab opens and after somebody changed cells; a new selection alone needs no reading.
 *
 * @param explain whether the workbook must be read afresh
 */
export function useFollowing(isOn: boolean, isBusy: boolean, explain: (isFresh: boolean) => void): void {
  const { watchCells } = usePorts();
  const latest = useRef({ isBusy, explain });
  const pending = useRef({ isMoved: false, isChanged: false });
  const catchUp = () => {
    const { isMoved, isChanged } = pending.current;
    if (!isMoved || latest.current.isBusy) return;
    pending.current = { isMoved: false, isChanged: false };
    latest.current.explain(isChanged);
  };
  useEffect(() => {
    latest.current = { isBusy, explain };
  });
  useEffect(() => {
    latest.current.explain(true);
  }, []);
  useEffect(catchUp, [isBusy]);
  useEffect(() => {
    if (!isOn) return;
    const moved = () => {
      pending.current.isMoved = true;
      catchUp();
    };
    const changed = () => {
      pending.current.isChanged = true;
    };
    const watching = [openGrid.port.watchSelection(moved), watchCells(changed)];
    // Without the events the button explains the cell that is selected.
    const unheard = () => undefined;
    for (const each of watching) each.catch(unheard);
    return () => {
      for (const each of watching) each.then((end) => end()).catch(unheard);
    };
  }, [isOn, watchCells]);
}
