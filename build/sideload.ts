/** Tells desktop Excel on this machine where to find the manifest of an add-in under development, and takes it back. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Where Excel for Windows looks for add-ins that a developer is working on. */
const developerKey = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";
/** Where Excel for Mac looks for them. */
const macFolder = path.join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

interface Sideload {
  readonly add: (manifest: string, id: string) => void;
  readonly remove: (id: string) => void;
  readonly openExcel: () => void;
}

const macManifest = (id: string): string => path.join(macFolder, `${id}.manifest.xml`);

const sideloads: Partial<Record<NodeJS.Platform, Sideload>> = {
  win32: {
    add: (manifest, id) =>
      execFileSync("reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]),
    remove: (id) => execFileSync("reg", ["delete", developerKey, "/v", id, "/f"]),
    openExcel: () => execFileSync("cmd", ["/c", "start", "excel"]),
  },
  darwin: {
    add: (manifest, id) => {
      mkdirSync(macFolder, { recursive: true });
      copyFileSync(manifest, macManifest(id));
    },
    remove: (id) => {
      if (existsSync(macManifest(id))) rmSync(macManifest(id));
    },
    openExcel: () => execFileSync("open", ["-a", "Microsoft Excel"]),
  },
};

/** @throws Error on a system that has no desktop Excel, with what to do instead. */
export function sideloadFor(system: NodeJS.Platform): Sideload {
  const sideload = sideloads[system];
  if (sideload) return sideload;
  throw new Error(
    "Desktop Excel runs on Windows and Mac only. Run npm start for the workbench in a browser.",
  );
}
