/** Every Excel function that Explain can work out, by its name. */
import type { Functions } from "../functionEntry.ts";
import { arrayFunctions } from "./arrayFunctions.ts";
import { conditionalFunctions } from "./conditionalFunctions.ts";
import { dateFunctions } from "./dateFunctions.ts";
import { logicFunctions } from "./logicFunctions.ts";
import { lookupFunctions } from "./lookupFunctions.ts";
import { roundFunctions } from "./roundFunctions.ts";
import { sumFunctions } from "./sumFunctions.ts";
import { textFunctions } from "./textFunctions.ts";

export const functionTable: Functions = {
  ...sumFunctions,
  ...conditionalFunctions,
  ...logicFunctions,
  ...lookupFunctions,
  ...roundFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...arrayFunctions,
};
