/** How the published weekly cost of a looked-after child is rounded. */

export const unitCostRounding = {
  value: 5,
  source: {
    title: "DfE, Local Authority Interactive Tool, data dictionary: weekly unit costs to the nearest £5",
    url: "https://github.com/dfe-analytical-services/local-authority-interactive-tool",
  },
} as const;
