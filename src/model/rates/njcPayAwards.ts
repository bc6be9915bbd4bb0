/** National Joint Council (NJC) pay awards from 1 April of each year: a percentage, or a flat sum for everyone. */
import type { Series } from "./dated.ts";

/** Carry the budget's assumption beside the award: awards settle months late and are backdated. */
export type PayAward = (
  { readonly kind: "percent"; readonly rate: number } | { readonly kind: "flat"; readonly pounds: number }
) & {
  /** Spinal column points (SCP) it holds for; others had another award. */
  readonly appliesTo: string;
};

const devon2016 = {
  title: "Devon County Council, schools circular 052016: NJC pay 2016 and 2017",
  url: "https://www.devon.gov.uk/schcomms/sc/052016-3386/",
};

export const njcPayAwards: Series<PayAward> = [
  {
    year: 2016,
    value: { kind: "percent", rate: 0.01, appliesTo: "most points; more at the bottom" },
    source: devon2016,
  },
  {
    year: 2017,
    value: { kind: "percent", rate: 0.01, appliesTo: "most points; more at the bottom" },
    source: devon2016,
  },
  {
    year: 2018,
    value: { kind: "percent", rate: 0.02, appliesTo: "old SCP 20 and above; £700 to £1,380 below" },
    source: {
      title: "GMB North Lincolnshire, pay offer 2018",
      url: "https://gmb-northlincs.org.uk/pay-offer-2018",
    },
  },
  {
    year: 2019,
    value: { kind: "percent", rate: 0.02, appliesTo: "new SCP 23 and above; a new spine below" },
    source: { title: "PACT HR, NJC pay scales", url: "https://pact-hr.co.uk/news/njc-payscales/" },
  },
  {
    year: 2020,
    value: { kind: "percent", rate: 0.0275, appliesTo: "all points" },
    source: {
      title: "Plymouth UNISON, your views on pay (the final offer)",
      url: "http://www.plymouthinunison.org.uk/your-views-on-pay/",
    },
  },
  {
    year: 2021,
    value: { kind: "percent", rate: 0.0175, appliesTo: "all points but SCP 1, which had 2.75%" },
    source: {
      title: "UNISON West Sussex, NJC pay settled for 2021/22",
      url: "https://unisonwestsussex.org.uk/news/njc-pay-settled-for-2021-22/",
    },
  },
  {
    year: 2022,
    value: { kind: "flat", pounds: 1_925, appliesTo: "all NJC points; allowances 4.04%" },
    source: {
      title: "HR for Schools, support staff pay award",
      url: "https://hrforschools.org.uk/news/article/4/support-staff-pay-award-consultation-dates",
    },
  },
  {
    year: 2023,
    value: { kind: "flat", pounds: 1_925, appliesTo: "SCP 2 to 43; 3.88% above" },
    source: {
      title: "NIPSA, NJC pay award 2023/24",
      url: "https://nipsa.org.uk/ea/1063-njc-pay-award-2023-24",
    },
  },
  {
    year: 2024,
    value: { kind: "flat", pounds: 1_290, appliesTo: "SCP 2 to 43; 2.5% above" },
    source: {
      title: "East Sussex Association of Local Councils, 2024 award",
      url: "https://esalc.co.uk/?p=1972",
    },
  },
  {
    year: 2025,
    value: { kind: "percent", rate: 0.032, appliesTo: "all points; SCP 2 ends on 1 April 2026" },
    source: {
      title: "Derbyshire Association of Local Councils, NJC pay agreement",
      url: "https://www.derbyshirealc.gov.uk/blog/dalc-news-updates-1/njc-pay-agreement-54",
    },
  },
];
