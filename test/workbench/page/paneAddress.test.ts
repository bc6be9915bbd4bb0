/** The pane opens where the manifest says, on the workbench's own server. */
import { expect, test } from "vitest";
import { paneAddress } from "../../../workbench/page/paneAddress.ts";

const manifest = (url: string) => `<bt:Urls><bt:Url id="Commands.Url" DefaultValue="https://x/commands.html"/>
  <bt:Url id="Taskpane.Url" DefaultValue="${url}"/></bt:Urls>`;

test.each([
  [
    "https://localhost:3000/addin/taskpane.html?manifest=0.1.0",
    "/addin/taskpane.html?manifest=0.1.0&_host_Info=",
  ],
  [
    "https://intranet.example/mtfp/taskpane.html?manifest=0.2.0",
    "/addin/taskpane.html?manifest=0.2.0&_host_Info=",
  ],
  ["https://localhost:3000/addin/taskpane.html?a=1&amp;b=2", "/addin/taskpane.html?a=1&b=2&_host_Info="],
  ["https://localhost:3000/addin/taskpane.html", "/addin/taskpane.html?_host_Info="],
])("%s", (stated, opened) => {
  expect(paneAddress(manifest(stated))).toContain(opened);
});

test("a manifest without a pane is an error", () => {
  expect(() => paneAddress("<OfficeApp/>")).toThrow("Taskpane.Url");
});
