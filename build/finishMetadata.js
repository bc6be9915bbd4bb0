/** Finishes functions.json: what Excel should know of the functions and the generator cannot write. */
import webpack from "webpack";

/**
 * Lets functions that take ranges see error cells, so that one #N/A spoils one row of a spill and no more; takes back
 * the promise that linked data types are understood; and gives each function the address of its help.
 *
 * @param {string} json functions.json as generated from the JSDoc
 * @param {string} addinUrl where the add-in is served, ending in /
 * @returns {string}
 */
export function finishedMetadata(json, addinUrl) {
  const metadata = JSON.parse(json);
  delete metadata.allowCustomDataForDataTypeAny;
  for (const fn of metadata.functions) {
    const takesAny = fn.parameters.some(
      (/** @type {{type: string}} */ parameter) => parameter.type === "any",
    );
    if (takesAny) fn.allowErrorForDataTypeAny = true;
    fn.helpUrl = `${addinUrl}help.html#${fn.id.toLowerCase()}`;
  }
  return JSON.stringify(metadata, null, 2);
}

/** Webpack plugin around {@link finishedMetadata}; stands after the metadata plugin in the list. */
export class FinishMetadata {
  /** @param {string} addinUrl */
  constructor(addinUrl) {
    this.addinUrl = addinUrl;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    // The metadata plugin adds the file to every compilation, child ones too, as it starts; so must this.
    compiler.hooks.compilation.tap("FinishMetadata", (compilation) => {
      const generated = compilation.assets["functions.json"];
      if (!generated) return; // the metadata plugin has reported its own errors
      const source = finishedMetadata(generated.source().toString(), this.addinUrl);
      compilation.assets["functions.json"] = new webpack.sources.RawSource(source);
    });
  }
}
