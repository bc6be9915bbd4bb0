/** The add-in as it is built for a council: what lies in dist/, and what must not. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import webpack from "webpack";
import { catalogue } from "../../src/catalogue/catalogue.ts";
import addinConfig from "../../webpack.config.js";

const addinUrl = "https://intranet.example.gov.uk/mtfp/";

async function build(folder: string, officeJs: "cdn" | "self"): Promise<string> {
  process.env["ADDIN_URL"] = addinUrl.slice(0, -1);
  process.env["OFFICE_JS"] = officeJs;
  const outputPath = path.resolve(".build", folder);
  const stats = await new Promise<webpack.Stats | undefined>((done, failed) => {
    webpack(addinConfig({ outputPath }), (error, result) => (error ? failed(error) : done(result)));
  });
  expect(stats?.toString({ all: false, errors: true })).toBe("");
  return outputPath;
}

describe.each([
  {
    folder: "built-cdn",
    officeJs: "cdn" as const,
    officeUrl: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  },
  { folder: "built-self", officeJs: "self" as const, officeUrl: "office/office.js" },
])("built with office.js from $officeJs", ({ folder, officeJs, officeUrl }) => {
  let built = "";
  const text = (file: string): string => readFileSync(path.join(built, file), "utf8");

  beforeAll(async () => {
    built = await build(folder, officeJs);
  }, 120_000);

  test("the page loads office.js, then the functions, and the pane last", () => {
    const scripts = [...text("taskpane.html").matchAll(/<script src="?([^\s">]+)/g)].map(([, src]) => src);
    expect(scripts).toEqual([officeUrl, "functions.js", "taskpane.js"]);
  });

  test("the policy names every directive that a page can set and allows no eval and no inline script", () => {
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(text("taskpane.html"))?.[1] ?? "";
    const directives = new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive]));
    expect([...directives.keys()].sort()).toEqual([
      ...[
        "base-uri",
        "child-src",
        "connect-src",
        "default-src",
        "font-src",
        "form-action",
        "frame-src",
        "img-src",
      ],
      ...[
        "manifest-src",
        "media-src",
        "object-src",
        "script-src",
        "script-src-attr",
        "script-src-elem",
        "style-src",
      ],
      ...["style-src-attr", "style-src-elem", "worker-src"],
    ]);
    for (const name of ["script-src", "script-src-elem", "default-src"]) {
      expect(directives.get(name)).not.toMatch(/unsafe|\*|data:/);
    }
    expect(/<script(?![^>]*\bsrc=)/.test(text("taskpane.html"))).toBe(false);
  });

  test("no bundle of ours evaluates text or calls another server", () => {
    const scripts = readdirSync(built).filter((file) => file.endsWith(".js"));
    for (const script of scripts) {
      const forbidden =
        /\beval\(|new Function\(|Function\("|XMLHttpRequest|sendBeacon|WebSocket|EventSource/.exec(
          text(script),
        );
      expect(forbidden?.[0], script).toBeUndefined();
    }
  });

  test("functions.js registers all functions, and nothing else stands in front of them", () => {
    const registered = [...text("functions.js").matchAll(/CustomFunctions\.associate\("([A-Z_]+)"/g)].map(
      ([, id]) => id,
    );
    expect(registered.sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  test("Excel's help on a function leads to its place in the help page", () => {
    const { functions } = JSON.parse(text("functions.json")) as {
      functions: { id: string; helpUrl: string }[];
    };
    const help = text("help.html");
    expect(functions).toHaveLength(catalogue.length);
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`${addinUrl}help.html#${id.toLowerCase()}`);
      expect(help).toMatch(new RegExp(`<section id="?${id.toLowerCase()}[" ]`));
    }
  });

  test("the help page carries the catalogue's texts as text", () => {
    const help = text("help.html");
    const escaped = (words: string): string =>
      words
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
    const plain = (words: string): string =>
      words.replaceAll(/&quot;|&#39;|["']/g, "").replaceAll(/\s+/g, " ");
    for (const { definition } of catalogue) expect(plain(help)).toContain(plain(escaped(definition)));
    expect(plain(help)).toContain("the years secondary threshold");
    expect(plain(help)).not.toContain("INDEX(");
  });

  test("the manifest speaks of the council's address only", () => {
    expect(text("manifest.xml")).toContain(`${addinUrl}taskpane.html`);
    expect(text("manifest.xml")).not.toContain("localhost");
  });
});

test("office.js lies beside the bundles only when asked for", () => {
  expect(readdirSync(".build/built-cdn")).not.toContain("office");
  expect(readdirSync(".build/built-self/office")).toContain("office.js");
});
