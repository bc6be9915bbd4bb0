/** What many functions refuse although plain Excel would go on computing. */

export const notANumber = "A number stored as text, or TRUE or FALSE";
export const negativeFigure = "A negative number";
