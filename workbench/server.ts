/** Serves the workbench on this computer only: its page at /, the add-in's own build under /addin/. */
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";

export interface Folders {
  readonly workbench: string;
  /** A build of the add-in with its own copy of office.js (OFFICE_JS=self). */
  readonly addin: string;
}

const panePage = "/addin/taskpane.html";
const connectScript = '<script src="/connectAddin.js"></script>';

/** The one thing the workbench adds to the add-in: a script in front of its own, which plays Excel. */
export function withHost(html: string): string {
  const first = html.indexOf("<script");
  if (first < 0) throw new Error("taskpane.html has no script");
  return html.slice(0, first) + connectScript + html.slice(first);
}

/** @param isBuilt until it says so, whoever comes is asked to wait */
export function workbenchServer({ workbench, addin }: Folders, isBuilt = () => true): Server {
  const page = sirv(workbench, { dev: true });
  const addinFiles = sirv(addin, { dev: true });
  return createServer((request, response) => {
    const url = request.url ?? "/";
    if (!isBuilt()) building(response);
    else if (url.split("?")[0] === panePage) void sendPane(path.join(addin, "taskpane.html"), response);
    else if (url.startsWith("/addin/")) {
      request.url = url.slice("/addin".length);
      addinFiles(request, response, () => notFound(response));
    } else page(request, response, () => notFound(response));
  });
}

async function sendPane(file: string, response: ServerResponse): Promise<void> {
  try {
    const html = withHost(await readFile(file, "utf8"));
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(html);
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end(`The add-in's page cannot be read: ${String(error)}`);
  }
}

/** The page asks again by itself: half of a build looks like an add-in that does not start. */
function building(response: ServerResponse): void {
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", refresh: "2" };
  response.writeHead(503, headers);
  response.end(
    '<!doctype html><html lang="en-GB"><title>Building</title><p>The workbench is being built and opens here by itself.</p></html>',
  );
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end("Not found");
}

/** Resolves with the address once the server answers; port 0 takes any free one. */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port");
  return `http://localhost:${address.port}/`;
}
