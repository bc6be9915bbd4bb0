/** The files that hold custom functions, by subject; build and tests read this list. */

const subjects = ["caseload", "ratio", "cost", "agency", "time", "plan", "invest", "check"];

/**
 * Each must be a webpack entry as well as input of the metadata plugin, which appends the registrations to it.
 *
 * @type {string[]}
 */
export const functionFiles = subjects.map((subject) => `./src/functions/${subject}.ts`);
