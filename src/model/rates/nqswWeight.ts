/** How much of an experienced social worker's cases a newly qualified one (NQSW) holds. */

/** A local choice with no national figure: Walsall's is the default because it was published as two caseloads. */
export const nqswWeight = {
  value: 0.8,
  source: {
    title: "Children & Young People Now, 10 November 2016: Walsall, 12 cases for an NQSW against 15",
    url: "https://www.cypnow.co.uk/content/news/council-invests-4m-to-cut-social-work-caseloads",
  },
} as const;
