/** Formulas as people see them: files mark functions younger than 2010 with prefixes that Excel never shows. */

/** Excel stores our functions so, and shows them as MTFP.NAME once the add-in is there. */
const ours = /_xldudf_MTFP_/g;
const prefixes = /_xl(?:fn\._xlws|fn|ws|pm)\./g;
const spilled = /\bANCHORARRAY\(([^()]*)\)/g;
const single = /\bSINGLE\(([^()]*)\)/g;

export function formulaAsShown(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  // Texts stand between quotes: every second piece.
  return formula
    .split('"')
    .map((piece, at) => (at % 2 === 0 ? shown(piece) : piece))
    .join('"');
}

function shown(piece: string): string {
  return piece
    .replaceAll(ours, "MTFP.")
    .replaceAll(prefixes, "")
    .replaceAll(spilled, "$1#")
    .replaceAll(single, "@$1");
}
