/** Where the add-in's manifest has its pane, as Excel opens it, on the workbench's own server. */

/** What Excel on Windows says of itself in the address of a pane. */
const hostInfo = "_host_Info=Excel$Win32$16.01$en-GB$$$$0";

/** The pane's page and query are the manifest's, wherever that says the add-in is served. */
export function paneAddress(manifest: string): string {
  const [, stated] = /<bt:Url id="Taskpane\.Url" DefaultValue="([^"]+)"/.exec(manifest) ?? [];
  if (stated === undefined) throw new Error("manifest.xml has no Taskpane.Url");
  const { pathname, search } = new URL(stated.replaceAll("&amp;", "&"));
  const page = pathname.slice(pathname.lastIndexOf("/") + 1);
  return `/addin/${page}${search ? `${search}&` : "?"}${hostInfo}`;
}
