/** The production build's functions alone: the same entry, loader and registrations, no pages. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import webpack from "webpack";
import { FinishMetadata } from "../../build/finishMetadata.js";
import type { FunctionsMetadata } from "../../workbench/customfunctions/functionMetadata.ts";
import addinConfig from "../../webpack.config.js";

export interface BuiltFunctions {
  readonly script: string;
  readonly metadata: FunctionsMetadata;
}

const ofFunctions = [CustomFunctionsMetadataPlugin, FinishMetadata, webpack.DefinePlugin];

export async function builtFunctions(): Promise<BuiltFunctions> {
  const folder = mkdtempSync(path.join(tmpdir(), "functions-"));
  try {
    await build(folder);
    const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
    const metadata = JSON.parse(read("functions.json")) as FunctionsMetadata;
    return { script: read("functions.js"), metadata };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function build(folder: string): Promise<void> {
  const { entry, plugins, ...config } = addinConfig({ outputPath: folder });
  const { functions } = entry as webpack.EntryObject;
  const only: webpack.Configuration = {
    ...config,
    cache: false,
    entry: { functions: functions ?? [] },
    plugins: plugins?.filter((plugin) => ofFunctions.some((kind) => plugin instanceof kind)) ?? [],
  };
  const stats = await new Promise<webpack.Stats | undefined>((done, failed) => {
    webpack(only, (error, result) => (error ? failed(error) : done(result)));
  });
  const errors = stats?.toString({ all: false, errors: true });
  if (errors !== "") throw new Error(errors);
}
