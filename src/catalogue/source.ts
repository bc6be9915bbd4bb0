/** The papers that the catalogue cites, each named once. */
import type { Source } from "./catalogueEntry.ts";

export const source = {
  dfeMethodology: {
    title: "Department for Education, Children's social work workforce: methodology",
    url: "https://explore-education-statistics.service.gov.uk/methodology/children-s-social-work-workforce",
  },
  dfeWorkforce: {
    title: "Department for Education, Children's social work workforce, 2017 to 2025 (underlying data)",
    url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
  },
  dfeDashboard: {
    title:
      "Department for Education, Children's social care outcomes and enablers dashboard: definitions in its code",
    url: "https://github.com/dfe-analytical-services/CSC_outcomes_and_enablers",
  },
  dfeLait: {
    title: "Department for Education, Local authority interactive tool: data dictionary",
    url: "https://github.com/dfe-analytical-services/local-authority-interactive-tool",
  },
  localPractice: { title: "Local practice; no official definition" },
  rounding: { title: "Arithmetic of rounding; no official definition" },
  adcsCaseloads: {
    title: "Association of Directors of Children's Services on caseloads: any one figure would be arbitrary",
    url: "https://docest.com/doc/687264/children-s-services-social-work-caseloads",
  },
  walsall2016: {
    title:
      "Walsall Council's draft budget 2017/18, as reported by Children & Young People Now, 10 November 2016",
    url: "https://www.cypnow.co.uk/content/news/council-invests-4m-to-cut-social-work-caseloads",
  },
  dorset2017: {
    title: "Dorset County Council's invest-to-save bid, as reported by Community Care, 13 December 2017",
    url: "https://www.communitycare.co.uk/2017/12/13/council-bid-reduce-social-work-caseloads-15-hiring-20-staff/",
  },
  dorset2019: {
    title:
      "Dorset County Council, Audit Overview and Scrutiny Committee, 21 January 2019 (no public address)",
  },
  hampshire2013: {
    title: "Hampshire County Council's budget 2013/14, as reported on 21 February 2013 (no public address)",
  },
  manchester2016: {
    title:
      "Manchester City Council's plan for children's services, as reported by Community Care, 4 July 2016",
    url: "https://www.communitycare.co.uk/2016/07/04/councils-10m-plan-tackle-unmanageable-caseloads/",
  },
  manchesterJobs: {
    title:
      "Manchester City Council, New social work jobs created as council agrees extra £10m funding, July 2016",
    url: "https://www.manchester.gov.uk/news/article/7492/new_social_work_jobs_created_as_council_agrees_extra_10m_funding",
  },
  hmrcThresholds: {
    title: "HM Revenue & Customs, Rates and thresholds for employers 2025 to 2026",
    url: "https://www.gov.uk/guidance/rates-and-thresholds-for-employers-2025-to-2026",
  },
  hmrcLevy: {
    title: "HM Revenue & Customs, Pay Apprenticeship Levy",
    url: "https://www.gov.uk/guidance/pay-apprenticeship-levy",
  },
  hmrcVat: {
    title:
      "HM Revenue & Customs, VAT partial exemption guidance PE62250: section 33 bodies recover their VAT",
    url: "https://www.gov.uk/hmrc-internal-manuals/vat-partial-exemption-guidance/pe62250",
  },
  agencyRules: {
    title: "Department for Education, Child and family social workers: agency rules",
    url: "https://www.gov.uk/government/publications/child-and-family-social-workers-agency-rules",
  },
  leicestershirePension: {
    title: "Leicestershire Pension Fund, Employer contributions and ill health insurance rates 2025",
    url: "https://www.leicspensionfund.co.uk/employers/employer-bulletins/bulletin-3-employer-contributions-and-ill-health-insurance-rates-2025",
  },
  njcHourly: {
    title: "Devon County Council, National Joint Council pay: hourly rate = salary / 52.143 weeks / 37 hours",
    url: "https://www.devon.gov.uk/schcomms/sc/052016-3386/",
  },
  njcAward2023: {
    title: "NIPSA, NJC pay award 2023-24: £1,925 on points 2 to 43",
    url: "https://nipsa.org.uk/ea/1063-njc-pay-award-2023-24",
  },
  stHelens2025: {
    title:
      "St Helens Borough Council, Delegated executive decision 2025-26-0044: £1,800 a week against £1,280",
    url: "https://www.sthelens.gov.uk/article/8166/Published-Delegated-Executive-Decisions?id=2025-26-0044",
  },
  gateshead: {
    title: "Gateshead Council, Medium Term Financial Strategy 2020/21 to 2024/25: Looking ahead",
    url: "https://gateshead.gov.uk/article/28642/Looking-ahead",
  },
  herefordshire: {
    title:
      "Herefordshire Council, 2019/20 budget, Children and Families Scrutiny Committee, 29 November 2018",
    url: "https://sambuz.com/doc/children-and-families-ppt-presentation-530204",
  },
  hampshire2009: {
    title:
      "Hampshire County Council, budget papers 2009: one-off costs are subtracted from the following year (no public address)",
  },
  section25: {
    title:
      "Local Government Act 2003, section 25: the chief finance officer reports on the adequacy of reserves",
    url: "https://www.legislation.gov.uk/ukpga/2003/26/section/25",
  },
  fast: {
    title: "FAST Standard, rule 2.02-05: opening and closing balances as a corkscrew",
    url: "http://www.fast-standard.org",
  },
  greenBook: {
    title: "HM Treasury, The Green Book: Table 2, present values and discount rate",
    url: "https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government",
  },
} as const satisfies Record<string, Source>;
