/** Writes chunks.json beside the bundles: which files each entry and each script fetched later stands in. */
import webpack from "webpack";

export class ChunkGroups {
  apply(/** @type {import("webpack").Compiler} */ compiler) {
    compiler.hooks.thisCompilation.tap("ChunkGroups", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ChunkGroups", stage }, () => {
        const groups = [...compilation.namedChunkGroups].map(([name, group]) => [
          name,
          group.getFiles().filter((file) => file.endsWith(".js")),
        ]);
        const text = JSON.stringify(Object.fromEntries(groups), null, 2);
        compilation.emitAsset("chunks.json", new webpack.sources.RawSource(text));
      });
    });
  }
}
