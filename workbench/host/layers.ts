/** Values written to areas of cells, the latest on top, so that a read gives what was written there. */
import type { Area } from "../engine/engine.ts";
import { covers, overlaps } from "./areas.ts";

export interface Layer {
  readonly area: Area;
  /** undefined = as if nothing had ever been written there. */
  readonly value: unknown;
}

export class Layers {
  /** By sheet, then by what they are called, lowest first. */
  private readonly sheets = new Map<string, Map<string, readonly Layer[]>>();

  /** What was written lies under the new value; layers wholly hidden by it are dropped. */
  write(area: Area, name: string, value: unknown): void {
    const below = this.of(area.sheetId, name).filter((layer) => !covers(area, layer.area));
    this.put(
      area.sheetId,
      name,
      value === undefined && below.length === 0 ? [] : [...below, { area, value }],
    );
  }

  /** The value of all the area's cells; null, as in Excel, where they differ. */
  read(area: Area, name: string, initial: unknown): unknown {
    const seen: unknown[] = [];
    for (const layer of this.of(area.sheetId, name).toReversed()) {
      if (!overlaps(layer.area, area)) continue;
      seen.push(layer.value === undefined ? initial : layer.value);
      if (covers(layer.area, area)) return same(seen);
    }
    return same([...seen, initial]);
  }

  /** What was written of these names to the one block, written to the other too. */
  copy(from: Area, to: Area, isWanted: (name: string) => boolean): void {
    for (const name of [...this.byName(from.sheetId).keys()].filter(isWanted)) {
      const value = this.read(from, name, undefined);
      if (value !== undefined) this.write(to, name, value);
    }
  }

  /** Puts each layer of a sheet where its cells are now; `moved` gives undefined for cells that are gone. */
  move(sheetId: string, moved: (area: Area) => Area | undefined): void {
    for (const [name, present] of this.byName(sheetId))
      this.put(
        sheetId,
        name,
        present.flatMap(({ area, value }) => {
          const now = moved(area);
          return now ? [{ area: now, value }] : [];
        }),
      );
  }

  forgetSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** All that was written to a sheet, lowest first. */
  byName(sheetId: string): ReadonlyMap<string, readonly Layer[]> {
    return this.sheets.get(sheetId) ?? new Map<string, readonly Layer[]>();
  }

  private of(sheetId: string, name: string): readonly Layer[] {
    return this.sheets.get(sheetId)?.get(name) ?? [];
  }

  private put(sheetId: string, name: string, layers: readonly Layer[]): void {
    const present = this.sheets.get(sheetId) ?? new Map<string, readonly Layer[]>();
    this.sheets.set(sheetId, present.set(name, layers));
  }
}

const same = (values: unknown[]) => (values.every((value) => value === values[0]) ? values[0] : null);
