/**
 * The Excels that can be emulated, as data. All of them are driven through the client's desktop wire, so
 * Office.context.platform says PC for Excel on the web too.
 */

export interface Platform {
  readonly name: string;
  /** Requirement set → newest version; what Office.context.requirements answers from. */
  readonly sets: Readonly<Record<string, string>>;
  /** What a custom function gets for a blank cell: 0 on the desktop, null on the web (office-js issue 4702). */
  readonly blankArgument: 0 | null;
  /** Bytes of one request and of one response; only Excel on the web limits them. */
  readonly payloadLimit: number;
}

const fiveMegabytes = 5 * 1024 * 1024;
const shared = { SharedRuntime: "1.1", RibbonApi: "1.1", DialogApi: "1.1", KeyboardShortcuts: "1.1" };
const desktop = { ...shared, DelayForCellEdit: "1.1" };

/** Versions: Microsoft's requirement-set tables for Excel, custom functions and the shared runtime. */
export const platforms = [
  {
    name: "Microsoft 365",
    sets: {
      ...desktop,
      ExcelApi: "1.20",
      ExcelApiDesktop: "1.1",
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.5",
    },
    blankArgument: 0,
    payloadLimit: Infinity,
  },
  {
    name: "Excel LTSC 2024",
    sets: { ...desktop, ExcelApi: "1.17", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3" },
    blankArgument: 0,
    payloadLimit: Infinity,
  },
  {
    name: "Excel LTSC 2021",
    sets: { ...desktop, ExcelApi: "1.14", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3" },
    blankArgument: 0,
    payloadLimit: Infinity,
  },
  {
    name: "Excel on the web",
    sets: {
      ...shared,
      ExcelApi: "1.20",
      ExcelApiOnline: "1.1",
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.5",
    },
    blankArgument: null,
    payloadLimit: fiveMegabytes,
  },
] as const satisfies readonly Platform[];

export type PlatformName = (typeof platforms)[number]["name"];

export function platformNamed(name: PlatformName): Platform {
  const platform = platforms.find((each) => each.name === name);
  if (!platform) throw new RangeError(`No platform is called "${name}".`);
  return platform;
}
