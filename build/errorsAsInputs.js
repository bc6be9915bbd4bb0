/** Lets functions that take ranges see error cells, so that one #N/A spoils one row of a spill and no more. */
import webpack from "webpack";

/**
 * The metadata generator cannot write allowErrorForDataTypeAny, and always writes
 * allowCustomDataForDataTypeAny, which would hand linked data types to sums that cannot read them.
 *
 * @param {string} json functions.json as generated from the JSDoc
 * @returns {string}
 */
export function withErrorsAsInputs(json) {
  const metadata = JSON.parse(json);
  delete metadata.allowCustomDataForDataTypeAny;
  for (const fn of metadata.functions) {
    const takesAny = fn.parameters.some(
      (/** @type {{type: string}} */ parameter) => parameter.type === "any",
    );
    if (takesAny) fn.allowErrorForDataTypeAny = true;
  }
  return JSON.stringify(metadata, null, 2);
}

/** Webpack plugin around {@link withErrorsAsInputs}; stands after the metadata plugin in the list. */
export class ErrorsAsInputs {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    // The metadata plugin adds the file to every compilation, child ones too, as it starts; so must this.
    compiler.hooks.compilation.tap("ErrorsAsInputs", (compilation) => {
      const generated = compilation.assets["functions.json"];
      if (!generated) return; // the metadata plugin has reported its own errors
      const source = withErrorsAsInputs(generated.source().toString());
      compilation.assets["functions.json"] = new webpack.sources.RawSource(source);
    });
  }
}
