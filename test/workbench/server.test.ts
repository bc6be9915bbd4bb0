/** The workbench's server: what it sends, and the one thing it adds to the add-in's page. */
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, withHost, workbenchServer } from "../../workbench/server.ts";

const pane =
  '<head><meta http-equiv="Content-Security-Policy" content="script-src \'self\'"><script src="office/office.js"></script><script src="functions.js"></script></head>';
let folder: string;
let address: string;
let server: ReturnType<typeof workbenchServer>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const folders = { workbench: path.join(folder, "workbench"), addin: path.join(folder, "addin") };
  await mkdir(folders.workbench);
  await mkdir(folders.addin);
  await writeFile(path.join(folders.workbench, "index.html"), "the workbench");
  await writeFile(path.join(folders.addin, "taskpane.html"), pane);
  await writeFile(path.join(folders.addin, "functions.json"), '{"functions":[]}');
  server = workbenchServer(folders);
  address = await listen(server, 0);
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

test("the script that plays Excel stands before office.js, and nothing else of the page changes", () => {
  const connect = '<script src="/connectAddin.js"></script>';
  expect(withHost(pane)).toBe(pane.replace('<script src="office', `${connect}<script src="office`));
});

test.each([
  ["", 200, "text/html", "the workbench"],
  ["addin/taskpane.html?_host_Info=Excel$Win32$16.01$en-GB$$$$0", 200, "text/html", withHost(pane)],
  ["addin/functions.json", 200, "application/json", '{"functions":[]}'],
  ["addin/nowhere.js", 404, "", "Not found"],
  ["addin/..%2f..%2fpackage.json", 404, "", "Not found"],
])("/%s answers %d", async (url, status, type, body) => {
  const answer = await fetch(address + url);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type") ?? "").toContain(type);
  expect(await answer.text()).toBe(body);
});

test("a port in use is an error, not a silent second server", async () => {
  const port = Number(new URL(address).port);
  const second = workbenchServer({ workbench: folder, addin: folder });
  await expect(listen(second, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("whoever comes before the first build is done is asked to wait, and let in afterwards", async () => {
  let isBuilt = false;
  const folders = { workbench: path.join(folder, "workbench"), addin: path.join(folder, "addin") };
  const early = workbenchServer(folders, () => isBuilt);
  const at = await listen(early, 0);
  const waiting = await fetch(at);
  expect([waiting.status, waiting.headers.get("refresh")]).toEqual([503, "2"]);
  expect(await waiting.text()).toContain("being built");
  isBuilt = true;
  expect(await (await fetch(at)).text()).toBe("the workbench");
  early.close();
  early.closeAllConnections();
});
