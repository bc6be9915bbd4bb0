/** Employer's class 1 National Insurance: the yearly secondary threshold and the rate above it. */
import type { Series, Source } from "./dated.ts";

export interface EmployerNi {
  /** £ a year for each person; a part-timer has the whole of it. */
  readonly threshold: number;
  readonly rate: number;
}

const historicalRates: Source = {
  title: "MG Payroll Services, historical employer rates (weekly thresholds × 52)",
  url: "https://mgpayrollservices.co.uk/payroll-services/national-insurance-percentage-rates-for-employer-secondary-contributions/historical-employer-rates/",
};
const policyEngine: Source = {
  title: "PolicyEngine UK parameters, class 1 secondary threshold and employer rate",
  url: "https://github.com/PolicyEngine/policyengine-uk/tree/c93e1a05/policyengine_uk/parameters/gov/hmrc/national_insurance/class_1",
};
const crossleys: Source = {
  title: "Crossleys, class 1 National Insurance 2020 to 2024",
  url: "https://crossleysuk.com/class-1-national-insurance",
};
const delphini: Source = {
  title: "Delphini Accounting, National Insurance tables 2024/25 to 2026/27",
  url: "https://delphiniaccounting.co.uk/resource-centre/tax-tables/national-insurance.php",
};

const blendedYear =
  "15.05% to 5 November 2022 and 13.8% after: seven monthly pays and five, HMRC's yearly rate for directors";

/** Local authorities get no Employment Allowance for public functions, so none is taken off. */
export const employerNi: Series<EmployerNi> = [
  { year: 2016, value: { threshold: 8_112, rate: 0.138 }, source: historicalRates },
  { year: 2017, value: { threshold: 8_164, rate: 0.138 }, source: historicalRates },
  { year: 2018, value: { threshold: 8_424, rate: 0.138 }, source: historicalRates },
  { year: 2019, value: { threshold: 8_632, rate: 0.138 }, source: policyEngine },
  { year: 2020, value: { threshold: 8_788, rate: 0.138 }, source: crossleys },
  { year: 2021, value: { threshold: 8_840, rate: 0.138 }, source: crossleys },
  { year: 2022, value: { threshold: 9_100, rate: 0.1453 }, source: crossleys, note: blendedYear },
  { year: 2023, value: { threshold: 9_100, rate: 0.138 }, source: crossleys },
  { year: 2024, value: { threshold: 9_100, rate: 0.138 }, source: delphini },
  { year: 2025, value: { threshold: 5_000, rate: 0.15 }, source: delphini },
  {
    year: 2026,
    value: { threshold: 5_000, rate: 0.15 },
    source: delphini,
    note: "Autumn Budget 2025 holds the threshold to April 2031",
  },
];
