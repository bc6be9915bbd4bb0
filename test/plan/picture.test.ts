/** A tiny plan in full, to look at: two posts lines, two years, one post more from September and one conversion. */
import { expect, test } from "vitest";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { change, emptyPlan, figure, posts } from "./planFixture.ts";
import { textGrid } from "./textGrid.ts";

test("two posts lines, two years", () => {
  const plan = buildPlan({
    ...emptyPlan(2, { award: 0.01 }),
    approvedBudget: figure(390_000),
    baseFunding: figure(390_000),
    posts: [
      posts("SW"),
      posts("TM", { role: "Team manager", establishment: 1, employed: 1, agencyCovering: 0, caseHolding: 0 }),
    ],
    staffChanges: [
      change("C1", "created", 1, { year: 1, month: 6 }, { oneOffCost: 1000 }),
      change("C2", "conversion", 1, { year: 1, month: 7 }),
    ],
  });
  expect(textGrid(plan)).toMatchInlineSnapshot(`
    "
    == Inputs
    -- Timeline
        Year of the plan (base year = 0)                              0          1          2
        Financial year starts in April of                          2016       2017       2018
    -- Assumptions by year
        Pay award                                                  0.01       0.01       0.01
        Pay award, flat cash                                          0          0          0
        Increments                                                    0          0          0
        Employer NI: secondary threshold                           8112       8112       8112
        Employer NI: rate                                          0.14       0.14       0.14
        Apprenticeship levy                                        0.01       0.01       0.01
        Employer's pension contribution                             0.2        0.2        0.2
        Agency charge rates: rise                                     0          0          0
        Placement prices: rise                                        0          0          0
        Turnover: leavers of closing employed                         0          0          0
        Caseload target                                              15         15         15
        Caseload target, newly qualified                             12         12         12
        Deflator for real terms                                       0          0          0
    -- Assumptions for the whole plan
        Discount rate, real                                        0.04
        Weeks in a year                                           52.14
        Least reserves by policy                                    300
        Base model may differ from approved base by                0.02
        Approved net budget of the base year                     390000
        Funding of the base year, as a positive number           390000
        Years of the plan                                             2
    [Cases]
    [Placements]
    [Facts]

    == Posts
    [Posts]
    SW | Social worker |  | 10 | 8 | 1 | 0 | 0 | 1 | 1 | 0.8 | 30000 | 0 | 30 | 37 | 44 | made up for a test |  | 2016-11 | assumed
    TM | Team manager |  | 1 | 1 | 0 | 0 | 0 | 1 | 0 | 0.8 | 30000 | 0 | 30 | 37 | 44 | made up for a test |  | 2016-11 | assumed

    == Changes
    [Changes]
    C1 | created C1 | created | SW | 1 | 1 | 6 | 0 | 1000 | made up for a test |  | 2016-11 | assumed
    C2 | conversion C2 | conversion | SW | 1 | 1 | 7 | 0 | 0 | made up for a test |  | 2016-11 | assumed
    [Children]

    == Lines
    [Lines]
    [Reserves]

    == Staff
    -- Staff who start in the year
    SW  conversion C2                                                 0          1          0
    -- Staff who start, averaged over the year
    SW  conversion C2                                                 0        0.5          0
    -- Newly qualified who start, for twelve months each
    SW  conversion C2                                                 0          0          0
    -- Posts created, less posts deleted, in the year
    SW  created C1                                                    0          1          0
    -- Posts created, less posts deleted, part-year
    SW  created C1                                                    0       0.58          0
    -- Posts created, less posts deleted, full-year effect of last year's
    SW  created C1                                                    0          0       0.42
    -- Establishment at the year's end
    SW  Social worker                                                10         11         11
    TM  Team manager                                                  1          1          1
        Establishment                                                11         12         12
    -- Employed at the year's end
    SW  Social worker                                                 8          9          9
    TM  Team manager                                                  1          1          1
        Employed                                                      9         10         10
    -- Leavers in the year
    SW  Social worker                                                 0          0          0
    TM  Team manager                                                  0          0          0
        Leavers                                                       0          0          0
    -- Vacant at the year's end; below nought is over-establishment
    SW  Social worker                                                 2          2          2
    TM  Team manager                                                  0          0          0
        Vacant                                                        2          2          2
    -- Establishment, average of the year
    SW  Social worker                                                10      10.58         11
    TM  Team manager                                                  1          1          1
        Establishment, average                                       11      11.58         12
    -- Employed, average of the year
    SW  Social worker                                                 8        8.5          9
    TM  Team manager                                                  1          1          1
        Employed, average                                             9        9.5         10
    -- Vacant, average of the year
    SW  Social worker                                                 2       2.08          2
    TM  Team manager                                                  0          0          0
        Vacant, average                                               2       2.08          2
    -- Share of vacancies that agency workers cover
    SW  Social worker                                               0.5
    TM  Team manager                                                  0
    -- Former agency workers still employed at the year's end
    SW  Social worker                                                 0          1          1
    -- Former agency workers employed, average of the year
    SW  Social worker                                                 0        0.5          1
    -- Agency workers who would cover vacancies if none had become permanent
    SW  Social worker                                                 0       1.29        1.5
    -- Agency workers who cover vacancies, average of the year
    SW  Social worker                                                 1       0.79        0.5
    TM  Team manager                                                  0          0          0
        Agency covering vacancies                                     1       0.79        0.5
    -- Agency workers above the vacancies
    SW  Social worker                                                 0          0          0
    TM  Team manager                                                  0          0          0
        Agency additional                                             0          0          0
    -- Newly qualified, average of the year
    SW  Social worker                                                 0          0          0
    TM  Team manager                                                  0          0          0
        Newly qualified                                               0          0          0
    -- Case-holders, employed and agency
    SW  Social worker                                                 9       9.29        9.5
    TM  Team manager                                                  0          0          0
        Case-holders                                                  9       9.29        9.5
    -- Of them newly qualified
    SW  Social worker                                                 0          0          0
    TM  Team manager                                                  0          0          0
        Case-holders newly qualified                                  0          0          0
    -- Capacity of case-holders, the newly qualified weighted
    SW  Social worker                                                 9       9.29        9.5
    TM  Team manager                                                  0          0          0
        Capacity                                                      9       9.29        9.5
    -- Rates
        Agency worker rate                                          0.1       0.08       0.05
        Vacancy rate; over-establishment counts as none            0.18       0.18       0.17

    == Pay
    -- Pay after the award
    SW  Social worker                                             30000      30300      30603
    TM  Team manager                                              30000      30300      30603
    -- Pay after increments
    SW  Social worker                                             30000      30300      30603
    TM  Team manager                                              30000      30300      30603
    -- Employer National Insurance
    SW  Social worker                                           3020.54    3061.94    3103.76
    TM  Team manager                                            3020.54    3061.94    3103.76
    -- Cost of a post: last year's rates, pay after the award
    SW  Social worker                                                 0   39573.44   39980.37
    TM  Team manager                                                  0   39573.44   39980.37
    -- Cost of a post: last year's rates, pay after increments
    SW  Social worker                                                 0   39573.44   39980.37
    TM  Team manager                                                  0   39573.44   39980.37
    -- Cost of a post: this year's National Insurance, last year's pension and levy
    SW  Social worker                                                 0   39573.44   39980.37
    TM  Team manager                                                  0   39573.44   39980.37
    -- Cost of a post
    SW  Social worker                                          39170.54   39573.44   39980.37
    TM  Team manager                                           39170.54   39573.44   39980.37
    -- Agency charge rate
    SW  Social worker                                                30         30         30
    TM  Team manager                                                 30         30         30
    -- Cost of an agency worker
    SW  Social worker                                             48840      48840      48840
    TM  Team manager                                              48840      48840      48840
    -- Agency premium: what an agency worker costs above the post
    SW  Social worker                                           9669.46    9266.56    8859.63
    TM  Team manager                                            9669.46    9266.56    8859.63
    -- Posts paid for: establishment less vacancies that nobody covers
    SW  Social worker                                                 9       9.29        9.5
    TM  Team manager                                                  1          1          1
        Posts paid for                                               10      10.29       10.5
    -- Cost of posts, covered ones at the cost of the post
    SW  Social worker                                          352534.9  367703.25  379813.54
    TM  Team manager                                           39170.54   39573.44   39980.37
        Cost of posts                                         391705.44  407276.69  419793.92
    -- Agency: premium of those who cover, full cost of additional ones
    SW  Social worker                                           9669.46    7336.02    4429.81
    TM  Team manager                                                  0          0          0
        Agency                                                  9669.46    7336.02    4429.81
    -- The same money as employed staff and agency workers
    SW  Social worker                                         362204.35  375039.27  384243.36
    TM  Team manager                                           39170.54   39573.44   39980.37
        Employed staff and agency workers                      401374.9  414612.72  424223.73
    -- Change of the cost of posts: award
    SW  Social worker                                                 0     3626.1    3781.05
    TM  Team manager                                                  0      402.9     406.93
        Award                                                         0       4029    4187.98
    -- Change of the cost of posts: increments
    SW  Social worker                                                 0          0          0
    TM  Team manager                                                  0          0          0
        Increments                                                    0          0          0
    -- Change of the cost of posts: employer National Insurance
    SW  Social worker                                                 0          0          0
    TM  Team manager                                                  0          0          0
        Employer National Insurance                                   0          0          0
    -- Change of the cost of posts: pension and levy
    SW  Social worker                                                 0          0          0
    TM  Team manager                                                  0          0          0
        Pension and levy                                              0          0          0
    -- Posts created, less deleted: part-year
    SW  Social worker                                                 0   23084.51          0
    TM  Team manager                                                  0          0          0
        Posts, part-year                                              0   23084.51          0
    -- Posts created, less deleted: full-year effect
    SW  Social worker                                                 0          0   16658.49
    TM  Team manager                                                  0          0          0
        Posts, full-year effect                                       0          0   16658.49
    -- Uncovered vacancies filled (+) or left open (-)
    SW  Social worker                                                 0  -11542.25   -8329.24
    TM  Team manager                                                  0          0          0
        Uncovered vacancies                                           0  -11542.25   -8329.24

    == Timing
    -- What happens evenly over a year
        Share of the year, on average                               0.5
        Base year's newly qualified who still are                     1        0.5          0
    -- Year in which a change of staff starts
    C1  created C1                                                    0          1          0
    C2  conversion C2                                                 0          1          0
        Changes that start                                            0          2          0
    -- Part-year: months left in that year ÷ 12
    C1  created C1                                                    0       0.58          0
    C2  conversion C2                                                 0        0.5          0
        Part-year, all changes                                        0       1.08          0
    -- Full-year effect: the rest, in the year after
    C1  created C1                                                    0          0       0.42
    C2  conversion C2                                                 0          0        0.5
        Full-year effect, all changes                                 0          0       0.92

    == MTFP
    -- Base budget
        Base budget brought forward                                   0     390000  404237.82
    -- Reversal of last year's one-offs
    C1  created C1: one-off cost                                      0          0      -1000
        Reversal of last year's one-offs                              0          0      -1000
    -- Pay
        Pay award                                                     0       4029    4187.98
        Increments                                                    0          0          0
        Employer National Insurance                                   0          0          0
        Pension and levy                                              0          0          0
        Vacancies filled (+) or left open (-)                         0  -11542.25   -8329.24
        Pay                                                           0   -7513.25   -4141.27
    -- Investment
        Posts created, less deleted: part-year                        0   23084.51          0
        Posts created, less deleted: full-year effect                 0          0   16658.49
    C1  created C1: one-off cost                                      0       1000          0
        Investment                                                    0   24084.51   16658.49
    -- Agency
        Agency premium and additional agency workers                  0   -2333.43   -2906.21
        Agency                                                        0   -2333.43   -2906.21
    -- Net budget
        Net budget                                               390000  404237.82  412848.83
        Change in the year                                            0   14237.82    8611.01
    -- Funding
        Funding and reserves                                    -390000    -390000    -390000
        The same as a positive number                            390000     390000     390000
    -- Gap
        Gap in the year                                               0   14237.82    8611.01
        Gap, cumulative: net budget less funding                      0   14237.82   22848.83
    -- The same as levels: net budget
        Base year                                                390000     390000     390000
        Pay award                                                     0       4029    8216.98
        Increments                                                    0          0          0
        Employer National Insurance                                   0          0          0
        Pension and levy                                              0          0          0
        Vacancies filled (+) or left open (-)                         0  -11542.25   -19871.5
        Posts created, less deleted: part-year                        0   23084.51   23084.51
        Posts created, less deleted: full-year effect                 0          0   16658.49
        Agency premium and additional agency workers                  0   -2333.43   -5239.64
    C1  created C1: one-off cost                                      0       1000          0
        Sum of the lines                                         390000  404237.82  412848.83
    -- The same as levels: funding
        Base year                                               -390000    -390000    -390000
        Sum of the lines                                        -390000    -390000    -390000
    -- One-offs that reverse in the year after
        One-offs of the year                                          0       1000          0
        One-offs less reversals so far                                0       1000          0

    == Invest to save
    -- Costs and benefits of the year, in cash
        Cost: investment lines of the plan                            0   24084.51      39743
        Cashable benefit: agency, children in care, savings           0    2333.43    5239.64
    -- Cumulative line: cashable benefits only
        After the year's cost                                         0  -24084.51  -61494.07
        At the year's end                                             0  -21751.08  -56254.43
        Crosses nought in the year                                    0          0          0
        Crosses nought after                                          0          0          0
        At the end of the plan                                -56254.43
        Payback, cashable only                                        0
    -- Present value, in prices of year 1
        Last year of the plan                                         0          0          1
        Deflator                                                      0          1          1
        Discount factor                                               0          1       0.97
        Present value of the cost                                     0   24084.51   38399.03
        Present value of the cashable benefit                         0    2333.43    5062.46
        Present value of the cost, all years                   62483.54
        Present value of the cashable benefit, all years        7395.89
        Net present value, cashable only                      -55087.65

    == Checks
    -- Master check
        Errors of the plan years                                      0
        Alerts of the plan years and the sources                      2
    -- What the checks rest on
        Smaller differences are the computer's                     0.01
        Approved base less base model, held flat               -11374.9   -11374.9   -11374.9
    -- Class error
        Columns cast: the lines as levels add up to the net           0          0          0
        The lines of funding as levels add up to funding              0          0          0
        Level = last year's level + change                            0          0          0
        Cumulative gap = last year's + the gap in the year            0          0          0
        One-offs and reversals come to nil: only this year's          0          0          0
        Causes add up to the change of the modelled cost              0          0          0
        Part-year share + full-year effect = a whole year             0          0          0
        Establishment = employed + vacant                             0          0          0
        Cost of the establishment = cost of employed staff a          0          0          0
        FTE paid for on Pay = employed and covering on Staff          0          0          0
        Agency rate lies between 0 and 1                              0          0          0
        Change of cost less benefit = change of the same lin          0          0          0
        In the year                                                   0          0          0
    -- Class alert
        Agency workers cover more than is vacant                      0          0          0
        Employed above the establishment                              0          0          0
        Base model differs from the approved base by more th          1          1          1
        In the year                                                   1          1          1
    "
  `);
});
