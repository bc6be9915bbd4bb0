/** The files that hold custom functions, in the order of the catalogue's groups; build and tests read this list. */

/**
 * Each must be a webpack entry as well as input of the metadata plugin, which appends the registrations to it.
 *
 * @type {string[]}
 */
export const functionFiles = ["ratio"].map((group) => `./src/functions/${group}.ts`);
