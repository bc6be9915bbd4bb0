/** The two builds behind the workbench: the add-in as it ships, with its own office.js, and the workbench's page. */
import path from "node:path";
import webpack, { type Configuration, type MultiCompiler, type MultiStats } from "webpack";
import type { Folders } from "./server.ts";

const root = path.dirname(import.meta.dirname);

export const buildFolders: Folders = {
  workbench: path.join(root, ".build/workbench"),
  addin: path.join(root, ".build/addin"),
};

export async function compiler(folders: Folders = buildFolders): Promise<MultiCompiler> {
  process.env.OFFICE_JS = "self"; // before the add-in's configuration reads it: nothing may come from outside
  const addin = (await import("../webpack.config.js")).default;
  const workbench = (await import("./webpack.config.js")).default;
  return webpack([
    { ...addin({ outputPath: folders.addin }), name: "addin" },
    workbench({ outputPath: folders.workbench }),
  ] satisfies Configuration[]);
}

/** What went wrong, in webpack's words; empty after a good build. */
export function buildErrors(stats: MultiStats | undefined): string {
  return stats?.hasErrors() ? stats.toString({ preset: "errors-only", colors: false }) : "";
}

export async function buildOnce(folders: Folders = buildFolders): Promise<void> {
  const builder = await compiler(folders);
  await new Promise<void>((resolve, reject) => {
    builder.run((failure, stats) => {
      const errors = failure ? String(failure) : buildErrors(stats);
      builder.close(() => {
        if (errors) reject(new Error(errors));
        else resolve();
      });
    });
  });
}
