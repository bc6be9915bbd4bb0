/** The five examples, each fetched when it is chosen. */

export interface PlanExample {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** The text of its plan file. */
  readonly load: () => Promise<string>;
}

const text = async (file: Promise<{ readonly default: unknown }>) => JSON.stringify((await file).default);

export const examples: readonly PlanExample[] = [
  {
    id: "dorset-2017",
    title: "Dorset, December 2017",
    words: "£1m for 20 social workers, a caseload of 15, and £1.5m saved on children in care.",
    load: () =>
      text(import(/* webpackChunkName: "example-dorset-2017" */ "../../../examples/dorset-2017.json")),
  },
  {
    id: "walsall-2016",
    title: "Walsall, November 2016",
    words: "£4m for at most 15 cases each, 100 fewer children in care, and a cut of £5.8m over three years.",
    load: () =>
      text(import(/* webpackChunkName: "example-walsall-2016" */ "../../../examples/walsall-2016.json")),
  },
  {
    id: "hampshire-2013",
    title: "Hampshire, February 2013",
    words: "Five new teams against caseloads of over 20.",
    load: () =>
      text(import(/* webpackChunkName: "example-hampshire-2013" */ "../../../examples/hampshire-2013.json")),
  },
  {
    id: "dorset-2019",
    title: "Dorset, January 2019",
    words: "From agency workers to employed social workers, and what that saves.",
    load: () =>
      text(import(/* webpackChunkName: "example-dorset-2019" */ "../../../examples/dorset-2019.json")),
  },
  {
    id: "manchester-2016",
    title: "Manchester, July 2016",
    words: "£10.2m from reserves over five years to bring caseloads to 18.",
    load: () =>
      text(
        import(/* webpackChunkName: "example-manchester-2016" */ "../../../examples/manchester-2016.json"),
      ),
  },
];
