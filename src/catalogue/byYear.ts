/** Formula text that looks a financial year up in the dated rates. */

export const byYear = {
  niThreshold: (year: string) => `MATCH(VALUE(LEFT(${year},4)))`,
  niRate: (year: string) => `MATCH(VALUE(LEFT(${year},4)))`,
  levy: (year: string) => `IF(VALUE(LEFT(${year},4))<2017,0,0.005)`,
  awardTable: () => "{2025,0.032}",
  award: (year: string) =>
    `INDEX(award_table,MATCH(LEFT(${year},4),INDEX(LEFT(INDEX(award_table,0,1),4),0),0),2)`,
  awardShare: (year: string) => `MATCH(VALUE(LEFT(${year},4)))`,
  awardPounds: (year: string) => `MATCH(VALUE(LEFT(${year},4)))`,
};
