/** The XML namespace of what a build leaves in the workbook about itself. */

export const recordNamespace = "urn:medium-term-plan:record:1";
