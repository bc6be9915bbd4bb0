/** The manifest for one deployment: its addresses and version filled in. */

const developmentUrl = "https://localhost:3000/addin/";

/**
 * @param {string} manifest manifest.xml as it stands in the repository, with development addresses
 * @param {string} addinUrl where the add-in is served, ending in /, such as https://intranet.example.gov.uk/mtfp/
 * @param {string} version the package's version; the manifest wants four parts
 * @returns {string}
 */
export function manifestFor(manifest, addinUrl, version) {
  const base = addinUrl.endsWith("/") ? addinUrl : `${addinUrl}/`;
  if (new URL(base).protocol !== "https:")
    throw new Error(`ADDIN_URL must start with https://, not ${addinUrl}`);
  return manifest
    .replaceAll(developmentUrl, addinUrl)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(/\?(manifest|v)=[\d.]+"/g, `?$1=${version}"`);
}
