/** The house rules: which room may import which. Read it downwards; nothing imports upwards. */
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { expect, test } from "vitest";

const rooms: Record<string, string[]> = {
  model: [],
  catalogue: ["model"],
  formula: [],
  inputs: ["model"],
  plan: ["inputs/planInputs", "formula", "catalogue", "model"],
  whatif: ["plan", "inputs/planInputs", "formula", "model"],
  sheet: ["whatif", "plan", "inputs", "formula", "catalogue", "model"],
  audit: ["formula/excel"],
  explain: ["audit", "formula/excel", "catalogue", "model"],
  rebuild: ["sheet", "audit/commonRows", "plan", "inputs", "formula"],
  functions: ["model"],
  host: [
    "sheet/workbookSpec",
    "sheet/workbookEdit",
    "sheet/textCell",
    "sheet/sheetMarker",
    "sheet/look/cellStyles",
    "sheet/look/numberFormats",
    "sheet/print/paper",
    "sheet/movedSpan",
    "audit/workbookGrid",
    "audit/groupedBy",
    "formula/excel",
  ],
  flows: [
    "host/workbook",
    "host/planWorkbook",
    "host/auditWorkbook",
    "explain",
    "audit",
    "whatif",
    "inputs",
    "plan",
    "rebuild",
    "sheet",
    "formula",
    "catalogue",
    "model",
  ],
  cli: ["flows", "host", "inputs", "explain", "audit"],
  commands: ["flows", "host"],
  taskpane: ["flows", "host", "explain", "audit", "whatif", "sheet", "inputs", "catalogue", "commands"],
};
const pureRooms = "^src/(model|catalogue|formula|inputs|plan|whatif|sheet|rebuild|audit|explain)/";
const frontDoors = "^src/(taskpane/startPane|commands/commands|cli/)";

const rules: IForbiddenRuleType[] = [
  ...Object.entries(rooms).map(([room, below]) => ({
    name: `${room} imports only ${below.join(", ") || "itself"}`,
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: `^src/(${[room, ...below].join("|")})(/|\\.|$)` },
  })),
  { name: "no circles", from: {}, to: { circular: true } },
  {
    name: "pure rooms use no package but the formula parser and the validator",
    from: { path: pureRooms },
    to: { path: "node_modules", pathNot: "node_modules/(@borgar/fx|valibot)" },
  },
  {
    name: "only the pane knows React",
    from: { path: "^src/", pathNot: "^src/taskpane/" },
    to: { path: "node_modules/(react|@fluentui)" },
  },
  {
    name: "only the front doors open the real workbook",
    from: { path: "^src/", pathNot: `${frontDoors}|^src/host/` },
    to: { path: "^src/host/excel/excelWorkbook" },
  },
  {
    name: "only the command line reads and writes files; comparisons read one that somebody chose",
    from: {
      path: "^src/",
      pathNot: "^src/(cli/|taskpane/audit/CompareVersions|host/xlsx/)",
    },
    to: { path: "^src/host/xlsx/|node_modules/@cj-tech-master/excelts" },
  },
  {
    name: "what ships knows nothing of the workbench",
    from: { path: "^src/" },
    to: { path: "^(workbench|test|bench)/" },
  },
];

test("every import runs down the house", async () => {
  const { output } = await cruise(["src", "workbench"], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    validate: true,
    ruleSet: { forbidden: rules.map((rule) => ({ ...rule, severity: "error" as const })) },
  });
  const broken = (output as ICruiseResult).summary.violations;
  expect(broken.map(({ from, to, rule }) => `${from} -> ${to}: ${rule.name}`)).toEqual([]);
});
