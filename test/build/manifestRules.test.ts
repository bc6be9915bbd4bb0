/** The manifest keeps every rule, and each rule notices when it is broken. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestFor } from "../../build/manifestFor.js";
import { manifestRules } from "../../build/manifestRules.ts";
import { readManifest } from "../../build/readManifest.ts";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

function brokenRules(xml: string, production = false): string[] {
  const root = readManifest(xml);
  return manifestRules
    .filter((rule) => rule.broken(root, { folder: ".", version, production }).length > 0)
    .map((rule) => rule.name);
}

test("manifest.xml keeps every rule", () => {
  expect(brokenRules(manifest)).toEqual([]);
});

test("the manifest of a deployment keeps every rule and speaks only of its own address", () => {
  const deployed = manifestFor(manifest, "https://intranet.example.gov.uk/mtfp/", version);
  expect(brokenRules(deployed, true)).toEqual([]);
  expect(deployed).not.toContain("localhost");
  expect(deployed).toContain("https://intranet.example.gov.uk/mtfp/taskpane.html");
});

test("a deployment without https is refused", () => {
  expect(() => manifestFor(manifest, "http://intranet.example.gov.uk/", version)).toThrow(
    "ADDIN_URL must start with https://",
  );
});

test("a file that is not well-formed is refused with its place", () => {
  expect(() => readManifest("<OfficeApp><Id></OfficeApp>")).toThrow(/^Line 1, column \d+/);
});

test.each([
  [
    "one page serves runtime, functions, commands and pane",
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
  ],
  ["the runtime lives as long as the workbook is open", 'lifetime="long"', 'lifetime="short"'],
  [
    "a long-lived runtime has one pane and no TaskpaneId",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>A</TaskpaneId>',
  ],
  ["every resid is defined", '<bt:Url id="Help.Url"', '<bt:Url id="Other.Url"'],
  [
    "every resource is used",
    '<bt:String id="Plan.Group.Label"',
    '<bt:String id="Unused" DefaultValue="x"/><bt:String id="Plan.Group.Label"',
  ],
  [
    "a resid has at most 32 characters",
    '<bt:Url id="Help.Url"',
    '<bt:Url id="Help.Url.With.More.Than.Thirty.Two"',
  ],
  [
    "every address is https",
    '"https://localhost:3000/addin/help.html"',
    '"http://localhost:3000/addin/help.html"',
  ],
  ["icons exist at every size, exactly", "assets/icon-20.png", "assets/icon-24.png"],
  ["icons exist at every size, exactly", "assets/icon-20.png", "assets/icon-21.png"],
  ["icons exist at every size, exactly", '<bt:Image size="48" resid="Icon.48"/>', ""],
  [
    "the store's two icons are 32 and 64 pixels",
    'IconUrl DefaultValue="https://localhost:3000/addin/assets/icon-64.png"',
    'IconUrl DefaultValue="https://localhost:3000/addin/assets/icon-80.png"',
  ],
  ["the manifest's version is the package's", `<Version>${version}.0<`, "<Version>9.9.9.0<"],
  ["the manifest's version is the package's", `functions.json?v=${version}`, "functions.json"],
  [
    "the requirement sets are those that the add-in needs",
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.14"',
  ],
  ["the language is British English", "en-GB", "en-US"],
  [
    "labels fit where Excel shows them",
    'DefaultValue="Recalculate"',
    `DefaultValue="${"Recalculate ".repeat(12)}"`,
  ],
])("%s: broken by %s → %s", (rule, from, to) => {
  expect(manifest).toContain(from);
  expect(brokenRules(manifest.replace(from, to))).toContain(rule);
});

test("a deployed manifest does not point at a developer's machine", () => {
  expect(brokenRules(manifest, true)).toContain(
    "a deployed manifest does not point at a developer's machine",
  );
});

test("every rule is broken by some line of this table", () => {
  const source = readFileSync("test/build/manifestRules.test.ts", "utf8");
  expect(manifestRules.filter(({ name }) => !source.includes(`"${name}"`))).toEqual([]);
});
