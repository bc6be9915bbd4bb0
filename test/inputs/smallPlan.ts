/** The smallest plan file that is complete, for tests to add to or to break. */

const provenance = { source: "Budget book 2016-17, page 12", confidence: "published" };

export const smallPlan = {
  title: "A small plan",
  council: "Anyshire",
  author: "Finance, children's services",
  date: "2016-11",
  baseYear: "2016-17",
  years: 2,
  approvedBudget: { value: 2_000_000, ...provenance },
  yearly: { pension: { values: 0.2, source: "Actuary's certificate, March 2014", confidence: "published" } },
  posts: [{ ref: "P01", role: "Social worker", establishment: 20, employed: 16, pay: 32_000, ...provenance }],
};
