/** One of a few choices, kept on this computer. */
import { useRemembered } from "./useRemembered.ts";

/** What was kept may be the word of an earlier version: the initial choice then stands. */
export function useRememberedChoice<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  initial: Choice,
): [Choice, (choice: Choice) => void] {
  const [kept, keep] = useRemembered(name, initial);
  return [choices.find((choice) => choice === kept) ?? initial, keep];
}
