/** The tables of the input sheets to which rows can be added. */

export const inputTables = [
  {
    table: "Posts",
    row: "Posts of a role and grade",
    words: "Establishment, employed, agency workers and pay.",
  },
  {
    table: "Changes",
    row: "Dated change of staff",
    words: "Recruitment, conversion, posts created or deleted.",
  },
  {
    table: "Children",
    row: "Fall in children in care",
    words: "With its month, its ramp and its share delivered.",
  },
  { table: "Cases", row: "Type of case", words: "Open cases and their growth by year." },
  { table: "Placements", row: "Type of placement", words: "Children, weekly cost and growth by year." },
  { table: "Lines", row: "Line of the budget", words: "A pressure, saving, investment or funding, by year." },
  { table: "Reserves", row: "Reserve", words: "Its opening balance, what is added and what is used." },
] as const;
