/** Every Excel function that Explain can work out, by its name. */
import type { Functions } from "../functionEntry.ts";
import { arrayFunctions } from "./arrayFunctions.ts";
import { conditionalFunctions } from "./conditionalFunctions.ts";
import { dateFunctions } from "./dateFunctions.ts";
import { financeFunctions } from "./financeFunctions.ts";
import { listFunctions } from "./listFunctions.ts";
import { logicFunctions } from "./logicFunctions.ts";
import { lookupFunctions } from "./lookupFunctions.ts";
import { rankFunctions } from "./rankFunctions.ts";
import { referenceFunctions } from "./referenceFunctions.ts";
import { roundFunctions } from "./roundFunctions.ts";
import { subtotalFunctions } from "./subtotalFunctions.ts";
import { sumFunctions } from "./sumFunctions.ts";
import { textFunctions } from "./textFunctions.ts";
import { unknowable } from "./unknowable.ts";

export const functionTable: Functions = {
  ...sumFunctions,
  ...conditionalFunctions,
  ...logicFunctions,
  ...lookupFunctions,
  ...referenceFunctions,
  ...roundFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...arrayFunctions,
  ...financeFunctions,
  ...listFunctions,
  ...rankFunctions,
  ...subtotalFunctions,
  ...unknowable,
};
