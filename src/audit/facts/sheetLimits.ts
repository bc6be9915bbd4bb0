/** How far a sheet of Excel reaches. */

export const lastRow = 1_048_576;
/** XFD. */
export const lastColumn = 16_384;
