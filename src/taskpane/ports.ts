/** The workbook and the installation, handed down to whatever in the pane asks something of Excel. */
import { createContext, useContext } from "react";
import type { PlanErrands } from "../flows/planErrands.ts";
import type { Installation, Workbook } from "../host/workbook.ts";

interface PanePorts {
  readonly workbook: Workbook;
  readonly installation: Installation;
  /** Fetches what builds and reads plans, once. */
  readonly plans: () => Promise<PlanErrands>;
  /** Tells of every change of cells until what it returns is called. */
  readonly watchCells: (changed: () => void) => Promise<() => Promise<void>>;
}

export const Ports = createContext<PanePorts | undefined>(undefined);

export function usePorts(): PanePorts {
  const ports = useContext(Ports);
  if (!ports) throw new Error("The pane was mounted without its ports.");
  return ports;
}
