/** How long a case of each kind should stay open at the most: local guidance, used unless another is given. */

const source = {
  title: "Community Care, 4 July 2016: Manchester City Council, 3 to 9, 6 to 12 and 12 to 18 months",
  url: "https://www.communitycare.co.uk/2016/07/04/councils-10m-plan-tackle-unmanageable-caseloads/",
} as const;

export const caseTimescales = {
  CIN: { kind: "child in need", longestMonths: 9, source },
  CP: { kind: "child protection", longestMonths: 12, source },
  LAC: { kind: "looked-after child", longestMonths: 18, source },
} as const;

export type CaseKind = keyof typeof caseTimescales;
