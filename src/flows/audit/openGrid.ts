/** The workbook as it was last read, which audits and explanations share. */
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { AuditWorkbook, CellEntry } from "../../host/auditWorkbook.ts";
import { type GridReading, readGrid, type ReadWorkbook } from "./readGrid.ts";
import { sheetsReading } from "./sheetsReading.ts";

/** Formulas in one request: at most some 8,000 characters each, they stay below the 5 MB of Excel on the web. */
const cellsPerRequest = 500;

export class OpenGrid {
  readonly port: AuditWorkbook;
  #read: ReadWorkbook | undefined;

  constructor(port: AuditWorkbook) {
    this.port = port;
  }

  /** @throws Error before the first reading */
  get grid(): WorkbookGrid {
    if (!this.#read) throw new Error("Read the workbook first: audit it.");
    return this.#read.grid;
  }

  async read(reading: GridReading = {}): Promise<ReadWorkbook> {
    this.#read = await readGrid(this.port, { ...reading, before: this.#read });
    return this.#read;
  }

  /** After a change of ours: only the sheets that it may reach. */
  reread(changed: readonly string[]): Promise<ReadWorkbook> {
    return this.read(this.#read ? { only: sheetsReading(this.#read.grid, changed) } : {});
  }

  /** All of the cells or none: on a refusal those written are put back. */
  async write(entries: readonly CellEntry[], before: readonly CellEntry[]): Promise<void> {
    let done = 0;
    try {
      for (; done < entries.length; done += cellsPerRequest) {
        await this.port.writeCells(entries.slice(done, done + cellsPerRequest));
      }
    } catch (error) {
      await this.#putBack(before.slice(0, done + cellsPerRequest), error);
      throw error;
    }
  }

  /** Cell by cell, as those behind the refused one may stand where writing is refused. */
  async #putBack(before: readonly CellEntry[], cause: unknown): Promise<void> {
    for (const entry of before) {
      try {
        await this.port.writeCells([entry]);
      } catch (error) {
        if (error !== cause && !isSameRefusal(error, cause)) throw error;
      }
    }
  }
}

const isSameRefusal = (one: unknown, other: unknown): boolean =>
  one instanceof Error && other instanceof Error && one.message === other.message;
