/** The figures that a quoted sentence states, as plain numbers: £1.5 million, £24k, 83 per cent, 1:15. */

const figure = /(\d[\d,]*(?:\.\d+)?)\s*(million|m\b|k\b|per cent|%)?/g;
const scales: Readonly<Record<string, number>> = {
  million: 1e6,
  m: 1e6,
  k: 1e3,
  "per cent": 0.01,
  "%": 0.01,
};
const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export function numbersIn(sentence: string): number[] {
  const digits = [...sentence.matchAll(figure)].map(([, number = "", unit = ""]) =>
    Number((Number(number.replaceAll(",", "")) * (scales[unit] ?? 1)).toPrecision(12)),
  );
  const spelt = words.flatMap((word, at) =>
    new RegExp(`\\b${word}\\b`, "i").test(sentence) ? [at + 1] : [],
  );
  return [...digits, ...spelt];
}
