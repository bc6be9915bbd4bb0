/** Hands a preset's plugins to Univer, as its own packages do that we leave out for what they bring along. */
import type { Univer } from "@univerjs/core";
import type { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";

type Preset = ReturnType<typeof UniverSheetsNodeCorePreset>;

export function registerPreset(univer: Univer, { plugins }: Preset): void {
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}
