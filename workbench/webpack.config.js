/** Builds the workbench's own page into .build/workbench; nothing of it ships. */
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";

const here = import.meta.dirname;
const root = path.dirname(here);

/** @returns {import("webpack").Configuration} */
export default (/** @type {{outputPath?: string}} */ env = {}) => ({
  name: "workbench",
  mode: "development",
  devtool: false,
  entry: { page: "./workbench/page/page.ts", connectAddin: "./workbench/page/connectAddin.ts" },
  output: {
    path: env.outputPath ?? path.join(root, ".build/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "esbuild-loader", options: { target: "es2022" } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  cache: {
    type: "filesystem",
    name: "workbench",
    cacheDirectory: path.join(root, ".cache/webpack"),
    buildDependencies: { config: [import.meta.filename] },
  },
  performance: { hints: false },
  plugins: [new CopyPlugin({ patterns: [{ from: "workbench/page/page.html", to: "index.html" }] })],
});
