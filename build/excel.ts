/** Serves the add-in over HTTPS and sideloads it into desktop Excel until Ctrl+C. Run: npm run excel. */
import { createServer } from "node:https";
import { readFileSync } from "node:fs";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import sirv from "sirv";
import webpack from "webpack";
import addinConfig from "../webpack.config.js";
import { sideloadFor } from "./sideload.ts";

const port = 3000; // the manifest's own development addresses

process.once("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const sideload = sideloadFor(process.platform);
const folder = path.resolve("dist");
const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync("manifest.xml", "utf8"))?.[1];
if (id === undefined) throw new Error("manifest.xml holds no Id.");

await new Promise<void>((built, failed) => {
  webpack(addinConfig({ outputPath: folder })).watch({}, (error, stats) => {
    if (error) failed(error);
    else if (stats?.hasErrors()) console.error(stats.toString("errors-only"));
    else built();
  });
});

const certificate = await getHttpsServerOptions();
const serve = sirv(folder, { dev: true });
const server = createServer(certificate, (request, response) => {
  request.url = (request.url ?? "/").replace(/^\/addin/, "");
  serve(request, response);
});
server.listen(port, "localhost", () => {
  sideload.add(path.join(folder, "manifest.xml"), id);
  sideload.openExcel();
  console.log(
    `Serving https://localhost:${port}/addin/ for Excel. Ctrl+C ends it and takes the add-in out again.`,
  );
});
process.once("SIGINT", () => {
  sideload.remove(id);
  process.exit();
});
