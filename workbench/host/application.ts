/** Excel.Application: calculation. Suspending has no effect here, since nothing is drawn before a request ends. */
import { define, make } from "./define.ts";
import { argument } from "./argument.ts";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

export const application = define("Application", {
  properties: {
    calculationMode: {
      get: (book) => book.bag("application")["calculationMode"] ?? "Automatic",
      set: (book, mode) => {
        book.bag("application")["calculationMode"] = argument.oneOf(mode, modes);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  links: {
    iterativeCalculation: (book) => make("IterativeCalculation", book),
  },
  methods: {
    calculate: async (book, type) => {
      argument.oneOf(type, calculationTypes);
      await book.engine.recalculate();
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
