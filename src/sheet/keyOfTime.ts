/** Tells rows of one key apart by their order. */

/** @param time 1 for the first. */
export const keyOfTime = (key: string, time: number): string => (time === 1 ? key : `${key} (${time})`);
