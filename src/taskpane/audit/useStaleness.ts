/** Whether somebody changed cells since the workbook was last looked at. */
import { useEffect, useRef, useState } from "react";
import { usePorts } from "../ports.ts";

/** Excel tells of our own changes too, a moment after they are made. */
const ownChange = 2_000;

export function useStaleness(isFollowing: boolean): {
  readonly isStale: boolean;
  readonly settle: () => void;
} {
  const { watchCells } = usePorts();
  const [isStale, setStale] = useState(false);
  const settled = useRef(0);
  useEffect(() => {
    if (!isFollowing) return;
    const watching = watchCells(() => setStale(Date.now() - settled.current > ownChange));
    // Without the event the findings simply stay until the next audit.
    const unheard = () => setStale(false);
    watching.catch(unheard);
    return () => {
      watching.then((end) => end()).catch(unheard);
    };
  }, [isFollowing, watchCells]);
  const settle = () => {
    settled.current = Date.now();
    setStale(false);
  };
  return { isStale, settle };
}
