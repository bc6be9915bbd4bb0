/** Builds the add-in into dist/: the functions first, the task pane's interface in a chunk of its own. */
import { createRequire } from "node:module";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { ChunkGroups } from "./build/chunkGroups.js";
import { contentSecurityPolicy } from "./build/contentSecurityPolicy.js";
import { FinishMetadata } from "./build/finishMetadata.js";
import { functionFiles } from "./build/functionFiles.js";
import { manifestFor } from "./build/manifestFor.js";

const require = createRequire(import.meta.url);
const { version } = require("./package.json");
const root = import.meta.dirname;
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What office.js fetches at run time when it is served from our own origin. */
const officeFiles = [
  "office.js",
  "excel-{win32,winrt,mac,web}-16*.js",
  "{en-us,en-gb}/office_strings.js",
  "o15apptofilemappingtable.js",
].map((from) => ({
  context: officeFolder,
  from,
  to: "office/[path][name][ext]",
  globOptions: { ignore: ["**/*.debug.js"] },
  info: { minimized: true }, // Microsoft's files are served as they come
}));

/** @returns {import("webpack").WebpackPluginInstance[]} */
function pages(/** @type {boolean} */ selfHosted) {
  return [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      inject: false,
      templateParameters: {
        contentSecurityPolicy: contentSecurityPolicy(selfHosted),
        officeUrl: selfHosted ? "office/office.js" : officeCdn,
      },
    }),
    new HtmlPlugin({ template: "./src/help/help.html", filename: "help.html", inject: false }),
  ];
}

function copies(/** @type {boolean} */ selfHosted, /** @type {string} */ addinUrl) {
  return new CopyPlugin({
    patterns: [
      { from: "assets/{icon,recalculate}-*.png", to: "assets/[name][ext]" },
      { from: "src/help/help.css", to: "help.css" },
      { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), addinUrl, version) },
      ...(selfHosted ? officeFiles : []),
    ],
  });
}

/** @returns {import("webpack").Configuration} */
export default (/** @type {{outputPath?: string}} */ env = {}) => {
  const selfHosted = process.env.OFFICE_JS === "self";
  const addinUrl = (process.env.ADDIN_URL ?? "https://localhost:3000/addin/").replace(/\/?$/, "/");
  return {
    mode: "production",
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: { functions: functionFiles, taskpane: "./src/taskpane/taskpane.ts" },
    output: {
      path: env.outputPath ?? path.join(root, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } }],
    },
    cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack") },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new FinishMetadata(addinUrl),
      new ChunkGroups(),
      ...pages(selfHosted),
      copies(selfHosted, addinUrl),
    ],
  };
};
