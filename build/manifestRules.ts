/** What a manifest must keep although no schema can say it: one rule a line of the table. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { elementsNamed, type ManifestElement } from "./readManifest.ts";

/** Where the files lie that the manifest speaks of. */
export interface ManifestSurroundings {
  /** The folder that holds assets/. */
  readonly folder: string;
  /** The package's version, such as 0.1.0. */
  readonly version: string;
  /** True for the manifest of a deployment, which must not point at a developer's machine. */
  readonly production: boolean;
}

export interface ManifestRule {
  readonly name: string;
  /** One sentence for each place where the rule is broken. */
  readonly broken: (manifest: ManifestElement, around: ManifestSurroundings) => string[];
}

const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const requiredSets = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.1", "ExcelApi 1.9"];

/** Every address in the manifest: resources and the few elements that hold one themselves. */
function addresses(manifest: ManifestElement): string[] {
  const holders = ["Url", "Image", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];
  return holders
    .flatMap((name) => elementsNamed(manifest, name))
    .flatMap((element) => element.attributes["DefaultValue"] ?? []);
}

function resources(manifest: ManifestElement): Map<string, string> {
  const defined = elementsNamed(manifest, "Resources").flatMap((group) =>
    group.children.flatMap((kind) => kind.children),
  );
  return new Map(defined.map(({ attributes }) => [attributes["id"] ?? "", attributes["DefaultValue"] ?? ""]));
}

function usedResids(manifest: ManifestElement): string[] {
  const here = manifest.attributes["resid"];
  return [...(here === undefined ? [] : [here]), ...manifest.children.flatMap(usedResids)];
}

function residsOf(manifest: ManifestElement, holder: string): (string | undefined)[] {
  return elementsNamed(manifest, holder).flatMap((element) =>
    element.attributes["resid"] === undefined && element.children.length > 0
      ? element.children.map((child) => child.attributes["resid"])
      : [element.attributes["resid"]],
  );
}

/** Width and height of a PNG, from its header. */
function pngSize(file: string): string {
  const header = readFileSync(file);
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

function iconProblem(address: string, size: number, around: ManifestSurroundings): string[] {
  const name = path.basename(new URL(address).pathname);
  const file = path.join(around.folder, "assets", name);
  if (!existsSync(file)) return [`assets/${name} does not exist.`];
  const actual = pngSize(file);
  return actual === `${size}x${size}` ? [] : [`assets/${name} is ${actual}, not ${size}x${size}.`];
}

function showPaneTargets(manifest: ManifestElement): ManifestElement[] {
  return elementsNamed(manifest, "Action").filter(({ attributes }) => attributes["type"] === "ShowTaskpane");
}

export const manifestRules: readonly ManifestRule[] = [
  {
    name: "one page serves runtime, functions, commands and pane",
    broken: (manifest) => {
      const [runtime] = residsOf(manifest, "Runtime");
      const shared = [
        ...["Page", "FunctionFile"].flatMap((holder) => residsOf(manifest, holder)),
        ...showPaneTargets(manifest).flatMap((action) =>
          action.children.map((child) => child.attributes["resid"]),
        ),
      ];
      if (runtime === undefined)
        return ["There is no Runtime element, so functions and pane would run apart."];
      return shared
        .filter((resid) => resid !== runtime)
        .map((resid) => `${resid ?? "an element without resid"} must be ${runtime}, as in Runtime.`);
    },
  },
  {
    name: "the runtime lives as long as the workbook is open",
    broken: (manifest) =>
      elementsNamed(manifest, "Runtime")
        .filter(({ attributes }) => attributes["lifetime"] !== "long")
        .map(() => 'Runtime needs lifetime="long".'),
  },
  {
    name: "a long-lived runtime has one pane and no TaskpaneId",
    broken: (manifest) => elementsNamed(manifest, "TaskpaneId").map(() => "Take TaskpaneId out."),
  },
  {
    name: "every resid is defined",
    broken: (manifest) => {
      const defined = resources(manifest);
      return usedResids(manifest)
        .filter((resid) => !defined.has(resid))
        .map((resid) => `${resid} is used but not defined in Resources.`);
    },
  },
  {
    name: "every resource is used",
    broken: (manifest) => {
      const used = new Set(usedResids(manifest));
      return [...resources(manifest).keys()]
        .filter((id) => !used.has(id))
        .map((id) => `${id} is defined but never used.`);
    },
  },
  {
    name: "a resid has at most 32 characters",
    broken: (manifest) =>
      [...resources(manifest).keys()]
        .filter((id) => id.length > 32)
        .map((id) => `${id} has ${id.length} characters.`),
  },
  {
    name: "every address is https",
    broken: (manifest) =>
      addresses(manifest)
        .filter((address) => !address.startsWith("https://"))
        .map((address) => `${address} must start with https://.`),
  },
  {
    name: "a deployed manifest does not point at a developer's machine",
    broken: (manifest, { production }) =>
      addresses(manifest)
        .filter((address) => production && /^https?:\/\/(localhost|127\.|\[::1\])/.test(address))
        .map((address) => `${address}: set ADDIN_URL to where the add-in is served and build again.`),
  },
  {
    name: "icons exist at every size, exactly",
    broken: (manifest, around) => {
      const defined = resources(manifest);
      return elementsNamed(manifest, "Icon").flatMap((icon) =>
        iconSizes.flatMap((size) => {
          const image = icon.children.find(({ attributes }) => attributes["size"] === String(size));
          const address = defined.get(image?.attributes["resid"] ?? "");
          return address === undefined
            ? [`An Icon has no image of size ${size}.`]
            : iconProblem(address, size, around);
        }),
      );
    },
  },
  {
    name: "the store's two icons are 32 and 64 pixels",
    broken: (manifest, around) =>
      [
        { name: "IconUrl", size: 32 },
        { name: "HighResolutionIconUrl", size: 64 },
      ].flatMap(({ name, size }) =>
        elementsNamed(manifest, name).flatMap((icon) =>
          iconProblem(icon.attributes["DefaultValue"] ?? "", size, around),
        ),
      ),
  },
  {
    name: "the manifest's version is the package's",
    broken: (manifest, { version }) => {
      const stated = elementsNamed(manifest, "Version")[0]?.text ?? "none";
      const pages = addresses(manifest).filter((address) => /taskpane\.html|functions\.js/.test(address));
      return [
        ...(stated === `${version}.0`
          ? []
          : [`Version is ${stated}; package.json says ${version}, so it must be ${version}.0.`]),
        ...pages
          .filter((address) => !address.endsWith(`=${version}`))
          .map(
            (address) => `${address} must end in the version, =${version}, so that Excel drops its old copy.`,
          ),
      ];
    },
  },
  {
    name: "the requirement sets are those that the add-in needs",
    broken: (manifest) => {
      const stated = elementsNamed(manifest, "Set").map(
        ({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`,
      );
      return requiredSets.filter((set) => !stated.includes(set)).map((set) => `${set} is not required.`);
    },
  },
  {
    name: "the language is British English",
    broken: (manifest) =>
      elementsNamed(manifest, "DefaultLocale")
        .filter(({ text }) => text !== "en-GB")
        .map(({ text }) => `DefaultLocale is ${text}, not en-GB.`),
  },
  {
    name: "labels fit where Excel shows them",
    broken: (manifest) =>
      elementsNamed(manifest, "String")
        .filter(({ attributes }) => {
          const longest = attributes["id"]?.endsWith("Label") ? 125 : 250;
          return (attributes["DefaultValue"] ?? "").length > longest;
        })
        .map(({ attributes }) => `${attributes["id"] ?? "A string"} is too long.`),
  },
];
