/** Values written to areas of cells, the latest on top, so that a read gives what was written there. */
import type { Area } from "../engine/engine.ts";
import { covers, overlaps } from "./areas.ts";

interface Layer {
  readonly area: Area;
  readonly value: unknown;
}

export class Layers {
  private readonly byName = new Map<string, Layer[]>();

  /** What was written lies under the new value; layers wholly hidden by it are dropped. */
  write(area: Area, name: string, value: unknown): void {
    const below = (this.byName.get(name) ?? []).filter((layer) => !covers(area, layer.area));
    this.byName.set(name, [...below, { area, value }]);
  }

  /** The value of all the area's cells; null, as in Excel, where they differ. */
  read(area: Area, name: string, initial: unknown): unknown {
    const layers = this.byName.get(name) ?? [];
    const seen: unknown[] = [];
    for (const layer of layers.toReversed()) {
      if (!overlaps(layer.area, area)) continue;
      seen.push(layer.value);
      if (covers(layer.area, area)) return same(seen);
    }
    return same([...seen, initial]);
  }

  /** What was written of these names to the one block, written to the other too. */
  copy(from: Area, to: Area, isWanted: (name: string) => boolean): void {
    for (const name of [...this.byName.keys()].filter(isWanted)) {
      const value = this.read(from, name, undefined);
      if (value !== undefined) this.write(to, name, value);
    }
  }

  /** Puts each layer where its cells are now; `moved` gives undefined for cells that are gone. */
  move(moved: (area: Area) => Area | undefined): void {
    for (const [name, layers] of this.byName) {
      const present = layers.flatMap(({ area, value }) => {
        const now = moved(area);
        return now ? [{ area: now, value }] : [];
      });
      this.byName.set(name, present);
    }
  }

  forgetSheet(sheetId: string): void {
    for (const [name, layers] of this.byName)
      this.byName.set(
        name,
        layers.filter(({ area }) => area.sheetId !== sheetId),
      );
  }
}

const same = (values: unknown[]) => (values.every((value) => value === values[0]) ? values[0] : null);
