/**
 * Dorset's children's social workers as published: Department for Education, Children's social work workforce,
 * local authority figures at 30 September (Open Government Licence v3). FTE and rates to 1 decimal place.
 */

export const years = [2017, 2018, 2019];

type ThreeYears = readonly [number, number, number];

export interface PublishedFigure {
  readonly label: string;
  readonly unit: string;
  readonly values: ThreeYears;
  /** The column of the published file. */
  readonly source: string;
}

export const figures = {
  cases: { label: "Cases held", unit: "cases", values: [2246, 2186, 1856], source: "cases" },
  holders: {
    label: "Social workers holding cases, incl. agency",
    unit: "FTE",
    values: [146.3, 121.3, 105.7],
    source: "case_holders_fte",
  },
  employed: {
    label: "Employed social workers",
    unit: "FTE",
    values: [185.7, 198.3, 182.1],
    source: "inpost_fte",
  },
  agency: { label: "Agency workers", unit: "FTE", values: [28, 21, 22], source: "agency_fte" },
  covering: {
    label: "Agency workers covering vacancies",
    unit: "FTE",
    values: [14.5, 19, 22],
    source: "agency_cover_fte",
  },
  vacant: { label: "Vacancies", unit: "FTE", values: [22, 26, 43], source: "vacancy_fte" },
  leavers: {
    label: "Leavers, year to 30 September",
    unit: "FTE",
    values: [34.2, 26.2, 25.2],
    source: "leavers_fte",
  },
  daysLost: {
    label: "Working days lost to sickness",
    unit: "days",
    values: [1529.6, 1258.2, 1401.6],
    source: "working_days_lost_fte",
  },
} as const satisfies Record<string, PublishedFigure>;

export type FigureName = keyof typeof figures;

export interface PublishedRate {
  readonly label: string;
  readonly fn: string;
  readonly numerator: FigureName;
  readonly denominator: FigureName;
  /** The word by which DFE_RATE_OK knows the rate. */
  readonly kind: string;
  readonly published: ThreeYears;
}

export const rates: readonly PublishedRate[] = [
  {
    label: "Average caseload",
    fn: "CASELOAD_RATIO",
    numerator: "cases",
    denominator: "holders",
    kind: "caseload",
    published: [15.4, 18, 17.6],
  },
  {
    label: "Agency worker rate",
    fn: "AGENCY_RATE",
    numerator: "agency",
    denominator: "employed",
    kind: "agency",
    published: [13.1, 9.6, 10.8],
  },
  {
    label: "Vacancy rate",
    fn: "VACANCY_RATE",
    numerator: "vacant",
    denominator: "employed",
    kind: "vacancy",
    published: [10.6, 11.6, 19.1],
  },
  {
    label: "Turnover rate",
    fn: "TURNOVER_RATE",
    numerator: "leavers",
    denominator: "employed",
    kind: "turnover",
    published: [18.4, 13.2, 13.9],
  },
  {
    label: "Agency workers who cover a vacancy",
    fn: "AGENCY_COVER",
    numerator: "covering",
    denominator: "agency",
    kind: "agency cover",
    published: [51.8, 90.5, 100],
  },
  {
    label: "Vacancies covered by agency workers",
    fn: "VACANCY_COVER",
    numerator: "covering",
    denominator: "vacant",
    kind: "vacancy cover",
    published: [65.9, 73.1, 51.2],
  },
  {
    label: "Sickness absence rate",
    fn: "ABSENCE_RATE",
    numerator: "daysLost",
    denominator: "employed",
    kind: "absence",
    published: [3.3, 2.5, 3],
  },
];
