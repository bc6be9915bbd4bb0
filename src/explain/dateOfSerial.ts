/** Excel's day numbers: 1 is 1 January 1900, 45748 is 1 April 2025. */

const daysToUnixEpoch = 25_569;
const dayInMilliseconds = 86_400_000;

/** Right from March 1900 on; Excel counts a 29 February 1900 that never was. */
export const dateOfSerial = (serial: number): Date =>
  new Date((Math.floor(serial) - daysToUnixEpoch) * dayInMilliseconds);

/** Months and days may run over: month 13 is January of the next year. */
export const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayInMilliseconds + daysToUnixEpoch;
