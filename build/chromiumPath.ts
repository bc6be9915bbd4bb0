/** Finds a Chromium-family browser for journeys, icons and benchmarks. */
import { existsSync } from "node:fs";
import { platform } from "node:os";

const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * @returns CHROMIUM_PATH if set, else the first Chrome, Edge or Chromium found where they are usually installed.
 * @throws Error that says how to name one, when there is none.
 */
export function chromiumPath(): string {
  const named = process.env["CHROMIUM_PATH"];
  const found = named ?? installed[platform()]?.find((file) => existsSync(file));
  if (found && existsSync(found)) return found;
  throw new Error(
    named
      ? `CHROMIUM_PATH names ${named}, which does not exist.`
      : "No Chrome, Edge or Chromium found. Install one, or set CHROMIUM_PATH to its program file.",
  );
}
