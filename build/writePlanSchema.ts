/** `npm run schema`: writes examples/plan.schema.json. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { planFileJsonSchema } from "./planFileJsonSchema.ts";

const text = await format(JSON.stringify(planFileJsonSchema()), { parser: "json", printWidth: 110 });
writeFileSync("examples/plan.schema.json", text);
