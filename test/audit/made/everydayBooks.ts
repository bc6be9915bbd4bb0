/** Workbooks of the kinds that offices keep, all of them right. */
import type { Jotted } from "./jottedBook.ts";

export const everydayBooks: Readonly<Record<string, Jotted>> = {
  "a budget monitor": {
    Monitor: `
Adult social care
Months gone | 7
Service | Budget | months | To date | Profile | Variance | Share
Pay
@4 Team @ | # | 12* # | =SUM(RC3:RC14) | =RC2*R2C2/12 | =RC[-2]-RC[-1] | =IF(RC2=0,0,RC[-1]/RC2)
Pay, all | 13* =SUM(R[-4]C:R[-1]C) | =SUM(RC3:RC14) | =RC2*R2C2/12 | =RC[-2]-RC[-1] | =IF(RC2=0,0,RC[-1]/RC2)

Running costs
@6 Cost @ | # | 12* # | =SUM(RC3:RC14) | =RC2*R2C2/12 | =RC[-2]-RC[-1] | =IF(RC2=0,0,RC[-1]/RC2)
Running costs, all | 13* =SUM(R[-6]C:R[-1]C) | =SUM(RC3:RC14) | =RC2*R2C2/12 | =RC[-2]-RC[-1] | =IF(RC2=0,0,RC[-1]/RC2)

Income
@2 Fee @ | # | 12* # | =SUM(RC3:RC14) | =RC2*R2C2/12 | =RC[-2]-RC[-1] | =IF(RC2=0,0,RC[-1]/RC2)
Income, all | 13* =SUM(R[-2]C:R[-1]C) | =SUM(RC3:RC14) | =RC2*R2C2/12 | =RC[-2]-RC[-1] | =IF(RC2=0,0,RC[-1]/RC2)

Net | 13* =R[-14]C+R[-6]C-R[-2]C | =SUM(RC3:RC14) | =RC2*R2C2/12 | =RC[-2]-RC[-1] | =IF(RC2=0,0,RC[-1]/RC2)`,
  },
  "a grade book": {
    Grades: `
Weights | 6* | 0.3 | 0.3 | 0.4
Student | 6* Task @ | Tasks | Mid-term | Final | Score | Grade
@12 Student @ | 6* count | =AVERAGE(RC[-6]:RC[-1]) | count | count | =SUMPRODUCT(R1C8:R1C10,RC[-3]:RC[-1]) | =IF(RC[-1]>=30,"A",IF(RC[-1]>=20,"B","C"))
Mean | 10* =AVERAGE(R[-12]C:R[-1]C)
Highest | 10* =MAX(R[-13]C:R[-2]C)
Lowest | 10* =MIN(R[-14]C:R[-3]C)
Spread | 10* =R[-2]C-R[-1]C
Passed | 10* =COUNTIF(R[-16]C:R[-5]C,">=20")`,
  },
  "a list of invoices": {
    Invoices: `
As at | 45930
VAT | 0.2
No | Date | Customer | Net | VAT | Gross | Paid | Owed | Days |  | Customer | Owed | Share
@3 | 45800 | Ash | # | =ROUND(RC[-1]*R2C2,2) | =RC[-2]+RC[-1] | # | =RC[-2]-RC[-1] | =IF(RC[-1]>0,R1C2-RC2,0)
@1 | 45811 | Birch | # | =ROUND(RC[-1]*R2C2,2) | =RC[-2]+RC[-1] | # | =RC[-2]-RC[-1] | =IF(RC[-1]>0,R1C2-RC2,0) | | Ash | =SUMIF(R4C3:R15C3,RC[-1],R4C8:R15C8) | =RC[-1]/R9C12
@1 | 45819 | Cedar | # | =ROUND(RC[-1]*R2C2,2) | =RC[-2]+RC[-1] | # | =RC[-2]-RC[-1] | =IF(RC[-1]>0,R1C2-RC2,0) | | Birch | =SUMIF(R4C3:R15C3,RC[-1],R4C8:R15C8) | =RC[-1]/R9C12
@1 | 45822 | Elm | # | =ROUND(RC[-1]*R2C2,2) | =RC[-2]+RC[-1] | # | =RC[-2]-RC[-1] | =IF(RC[-1]>0,R1C2-RC2,0) | | All | =SUM(R7C12:R8C12) | =SUM(R7C13:R8C13)
@6 | 45830 | Fir | # | =ROUND(RC[-1]*R2C2,2) | =RC[-2]+RC[-1] | # | =RC[-2]-RC[-1] | =IF(RC[-1]>0,R1C2-RC2,0)
Total |  |  | =SUM(R[-12]C:R[-1]C) | =SUM(R[-12]C:R[-1]C) | =SUM(R[-12]C:R[-1]C) | =SUM(R[-12]C:R[-1]C) | =SUM(R[-12]C:R[-1]C) | =MAX(R[-12]C:R[-1]C)`,
  },
  "a loan": {
    Loan: `
Loan | 250000
Rate | 0.0475
Years | 5
Payment | =-PMT(R2C2/4,R3C2*4,R1C2)

Quarter | Opening | Interest | Payment | Repaid | Closing
1 | =R1C2 | =RC[-1]*R2C2/4 | =R4C2 | =RC[-1]-RC[-2] | =RC[-4]-RC[-1]
@19 =R[-1]C+1 | =R[-1]C[4] | =RC[-1]*R2C2/4 | =R4C2 | =RC[-1]-RC[-2] | =RC[-4]-RC[-1]
Total | | =SUM(R[-20]C:R[-1]C) | =SUM(R[-20]C:R[-1]C) | =SUM(R[-20]C:R[-1]C)`,
  },
  "a store": {
    Stock: `
Item | Opening | Received | Issued | Closing | Level | Order | Cost | Value
Cleaning
@5 Clean @ | count | count | count | =RC[-3]+RC[-2]-RC[-1] | count | =IF(RC[-2]<RC[-1],RC[-1]-RC[-2],0) | # | =RC[-4]*RC[-1]
Cleaning, all | 4* =SUBTOTAL(9,R[-5]C:R[-1]C) | | | | =SUBTOTAL(9,R[-5]C:R[-1]C)
Kitchen
@3 Pan @ | count | count | count | =RC[-3]+RC[-2]-RC[-1] | count | =IF(RC[-2]<RC[-1],RC[-1]-RC[-2],0) | # | =RC[-4]*RC[-1]
Kitchen, all | 4* =SUBTOTAL(9,R[-3]C:R[-1]C) | | | | =SUBTOTAL(9,R[-3]C:R[-1]C)
Linen
@7 Sheet @ | count | count | count | =RC[-3]+RC[-2]-RC[-1] | count | =IF(RC[-2]<RC[-1],RC[-1]-RC[-2],0) | # | =RC[-4]*RC[-1]
Linen, all | 4* =SUBTOTAL(9,R[-7]C:R[-1]C) | | | | =SUBTOTAL(9,R[-7]C:R[-1]C)
Everything | 4* =SUBTOTAL(9,R3C:R[-1]C) | | | | =SUBTOTAL(9,R3C:R[-1]C)`,
  },
  "a payroll": {
    Rates: `
Standard hours | 37
Overtime | 1.5
Threshold | 480
National Insurance | 0.15
Pension | 0.055`,
    Payroll: `
Name | Hours | Rate | Basic | Overtime | Gross | NI | Pension | Net | Cost
@9 Person @ | count | % | =MIN(RC[-2],Rates!R1C2)*RC[-1] | =MAX(0,RC[-3]-Rates!R1C2)*RC[-2]*Rates!R2C2 | =RC[-2]+RC[-1] | =MAX(0,RC[-1]-Rates!R3C2)*Rates!R4C2 | =ROUND(RC[-2]*Rates!R5C2,2) | =RC[-3]-RC[-1] | =RC[-4]+RC[-3]
Total | =SUM(R[-9]C:R[-1]C) | | 7* =SUM(R[-9]C:R[-1]C)
Mean | =AVERAGE(R[-10]C:R[-2]C) | | 7* =AVERAGE(R[-10]C:R[-2]C)`,
  },
  "a capital project": {
    Project: `
Contingency | 0.1
Fees | 0.125
Price rises | | 0.03 | 0.025 | 0.025
| 2025 | 2026 | 2027 | 2028 | Total
Ground works
@3 Package @ | 4* # | =SUM(RC[-4]:RC[-1])
Ground works, all | 4* =SUM(R[-3]C:R[-1]C) | =SUM(RC[-4]:RC[-1])
Building
@5 Package @ | 4* # | =SUM(RC[-4]:RC[-1])
Building, all | 4* =SUM(R[-5]C:R[-1]C) | =SUM(RC[-4]:RC[-1])
Works | 4* =R[-7]C+R[-1]C | =SUM(RC[-4]:RC[-1])
Fees | 4* =R[-1]C*R2C2 | =SUM(RC[-4]:RC[-1])
Contingency | 4* =(R[-2]C+R[-1]C)*R1C2 | =SUM(RC[-4]:RC[-1])
At today's prices | 4* =SUM(R[-3]C:R[-1]C) | =SUM(RC[-4]:RC[-1])
Index | 1 | 3* =RC[-1]*(1+R3C)
At outturn prices | 4* =R[-2]C*R[-1]C | =SUM(RC[-4]:RC[-1])
Grant | 4* # | =SUM(RC[-4]:RC[-1])
To borrow | 4* =R[-2]C-R[-1]C | =SUM(RC[-4]:RC[-1])`,
  },
  "a survey": {
    Survey: `
Answers
| 18 to 24 | 25 to 44 | 45 to 64 | 65 or older | All
@5 Answer @ | 4* count | =SUM(RC[-4]:RC[-1])
Asked | 5* =SUM(R[-5]C:R[-1]C)

Shares
| 18 to 24 | 25 to 44 | 45 to 64 | 65 or older | All
@5 Answer @ | 5* =R[-9]C/R8C
All | 5* =SUM(R[-5]C:R[-1]C)
Satisfied | 5* =R[-6]C+R[-5]C
Net | 5* =R[-1]C-R[-4]C-R[-3]C`,
  },
  accounts: {
    Accounts: `
Profit and loss | 2023 | 2024 | 2025
Sales | 3* #
Cost of sales | 3* -801
Gross profit | 3* =SUM(R[-2]C:R[-1]C)
Wages | 3* -312
Rent | 3* -97
Depreciation | 3* -44
Operating profit | 3* =R[-4]C+SUM(R[-3]C:R[-1]C)
Interest | 3* -12
Before tax | 3* =R[-2]C+R[-1]C
Tax | 3* =-MAX(0,R[-1]C)*0.25
After tax | 3* =R[-2]C+R[-1]C

Balance sheet | 2023 | 2024 | 2025
Plant | 3* #
Stock | 3* #
Debtors | 3* #
Cash | 3* #
Current assets | 3* =SUM(R[-3]C:R[-1]C)
Creditors | 3* -900
Net current assets | 3* =R[-2]C+R[-1]C
Net assets | 3* =R[-7]C+R[-1]C
Share capital | 3* 500
Reserves | 3* =R[-2]C-R[-1]C
Funds | 3* =SUM(R[-2]C:R[-1]C)
Check | 3* =R[-4]C-R[-1]C

Ratios | 2023 | 2024 | 2025
Gross margin | 3* =R[-26]C/R[-28]C
Net margin | 3* =R[-19]C/R[-29]C
Current ratio | 3* =-R[-14]C/R[-13]C
Growth | | 2* =R[-31]C/R[-31]C[-1]-1`,
  },
  "months and quarters": {
    Cash: `
| Apr | May | Jun | Q1 | Jul | Aug | Sep | Q2 | Oct | Nov | Dec | Q3 | Jan | Feb | Mar | Q4 | Year
@3 Income @ | # | # | # | =SUM(RC[-3]:RC[-1]) | # | # | # | =SUM(RC[-3]:RC[-1]) | # | # | # | =SUM(RC[-3]:RC[-1]) | # | # | # | =SUM(RC[-3]:RC[-1]) | =RC[-13]+RC[-9]+RC[-5]+RC[-1]
Income | 17* =SUM(R[-3]C:R[-1]C)
@4 Cost @ | # | # | # | =SUM(RC[-3]:RC[-1]) | # | # | # | =SUM(RC[-3]:RC[-1]) | # | # | # | =SUM(RC[-3]:RC[-1]) | # | # | # | =SUM(RC[-3]:RC[-1]) | =RC[-13]+RC[-9]+RC[-5]+RC[-1]
Costs | 17* =SUM(R[-4]C:R[-1]C)
Result | 17* =R[-6]C-R[-1]C
Margin | 17* =R[-1]C/R[-7]C`,
  },
  "a table and its totals": {
    Staff: `
Name | Team | Salary | FTE | Cost | On-cost | All
@8 Person @ | North | # | % | =Staff[@Salary]*Staff[@FTE] | =Staff[@Cost]*Rates!R1C2 | =Staff[@Cost]+Staff[@[On-cost]]
Total | | =SUBTOTAL(109,Staff[Salary]) | =SUBTOTAL(109,Staff[FTE]) | =SUBTOTAL(109,Staff[Cost]) | =SUBTOTAL(109,Staff[On-cost]) | =SUBTOTAL(109,Staff[All])`,
    Rates: `
On-cost | 0.28`,
    Summary: `
Team | Posts | FTE | Cost
@4 Team @ | =COUNTIF(Staff[Team],RC1) | =SUMIFS(Staff[FTE],Staff[Team],RC1) | =SUMIFS(Staff[Cost],Staff[Team],RC1)
All | 3* =SUM(R[-4]C:R[-1]C)`,
  },
  "a price list of mixed anchors": {
    Prices: `
Discount | 0.05
Price | 0.12
| 10 | 20 | 50 | 100 | 250
@6 @ | 5* =RC1*R3C*R2C2*(1-R1C2)
Least | 5* =MIN(R[-6]C:R[-1]C)
Most | 5* =MAX(R[-7]C:R[-2]C)`,
  },
  "fifty-three weeks in thirteen periods": {
    Weeks: `
Week | 53* @
Hours | 53* count
Rate | 53* %
Pay | 53* =R[-2]C*R[-1]C
So far | =R[-1]C | 52* =RC[-1]+R[-1]C`,
    Periods: `
| 13* P@ | Year
Pay | 13* # | =SUM(RC[-13]:RC[-1])
Agency | 13* # | =SUM(RC[-13]:RC[-1])
Staff | 14* =R[-2]C+R[-1]C
Budget | 13* # | =SUM(RC[-13]:RC[-1])
Over | 14* =R[-2]C-R[-1]C
Share | 14* =IF(R[-2]C=0,0,R[-1]C/R[-2]C)`,
  },
  "a cash book": {
    Cash: `
Date | What | In | Out | Balance
45748 | Brought forward | | | 1204.5
@5 45750 | Sale | # | | =R[-1]C+RC[-2]-RC[-1]
@4 45752 | Bought | | # | =R[-1]C+RC[-2]-RC[-1]
@6 45755 | Sale | # | | =R[-1]C+RC[-2]-RC[-1]
Total | | =SUM(R[-15]C:R[-1]C) | =SUM(R[-15]C:R[-1]C)
Check | | | | =R[-17]C+R[-1]C[-2]-R[-1]C[-1]-R[-2]C`,
  },
  "wards and their ratios": {
    Wards: `
Ward | Beds | Days open | Bed days | Occupied | Occupancy | Cases | Stay | Cost | Cost a case
@7 Ward @ | count | 365 | =RC[-2]*RC[-1] | # | =RC[-1]/RC[-2] | count | =RC[-3]/RC[-1] | # | =RC[-1]/RC[-3]
All | =SUM(R[-7]C:R[-1]C) | =RC[1]/RC[-1] | =SUM(R[-7]C:R[-1]C) | =SUM(R[-7]C:R[-1]C) | =RC[-1]/RC[-2] | =SUM(R[-7]C:R[-1]C) | =RC[-3]/RC[-1] | =SUM(R[-7]C:R[-1]C) | =RC[-1]/RC[-3]
A ward | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C) | =AVERAGE(R[-8]C:R[-2]C)`,
  },
  "a summary of three sheets": {
    North: "\n| 2024 | 2025 | 2026\n@4 Cost @ | 3* #\nAll | 3* =SUM(R[-4]C:R[-1]C)",
    South: "\n| 2024 | 2025 | 2026\n@4 Cost @ | 3* #\nAll | 3* =SUM(R[-4]C:R[-1]C)",
    West: "\n| 2024 | 2025 | 2026\n@6 Cost @ | 3* #\nAll | 3* =SUM(R[-6]C:R[-1]C)",
    Summary: `
| 2024 | 2025 | 2026 | Change
North | 3* =North!R6C | =RC[-1]-RC[-3]
South | 3* =South!R6C | =RC[-1]-RC[-3]
West | 3* =West!R8C | =RC[-1]-RC[-3]
All | 3* =SUM(R[-3]C:R[-1]C) | =RC[-1]-RC[-3]
Pay only | 3* =North!R2C+South!R2C+West!R2C | =RC[-1]-RC[-3]
Share of the North | 3* =R[-5]C/R[-2]C`,
  },
  "tables side by side": {
    Sides: `
Homes | Places | Cost | Each | | Foster | Weeks | Cost | Each | | Schools | Pupils | Cost
@3 Home @ | count | # | =RC[-1]/RC[-2] | | Carer @ | count | # | =RC[-1]/RC[-2] | | School @ | count | #
Total | =SUM(R[-3]C:R[-1]C) | =SUM(R[-3]C:R[-1]C) | =RC[-1]/RC[-2] | | Carer 4 | count | # | =RC[-1]/RC[-2] | | School 4 | count | #
| | | | | Carer 5 | count | # | =RC[-1]/RC[-2] | | Total | =SUM(R[-4]C:R[-1]C) | =SUM(R[-4]C:R[-1]C)
| | | | | Total | =SUM(R[-5]C:R[-1]C) | =SUM(R[-5]C:R[-1]C) | =RC[-1]/RC[-2]`,
  },
  "departments of unequal length": {
    Ragged: `
| Budget | Actual | Over
Parks
@2 Line @ | # | # | =RC[-1]-RC[-2]
All | 3* =SUM(R[-2]C:R[-1]C)
Libraries
@7 Line @ | # | # | =RC[-1]-RC[-2]
All | 3* =SUM(R[-7]C:R[-1]C)
Museum
@1 Line @ | # | # | =RC[-1]-RC[-2]
All | 3* =SUM(R[-1]C:R[-1]C)
Theatre
@4 Line @ | # | # | =RC[-1]-RC[-2]
All | 3* =SUM(R[-4]C:R[-1]C)
Everything | 3* =R4C+R13C+R16C+R22C`,
  },
  "a table with notes between": {
    Notes: `
| 2022 | 2023 | 2024 | 2025
Council tax | 4* #
Business rates | 4* #
(a) after the appeal of 2023
Grants | 4* #
(b) of which ring-fenced:
Schools | 4* #
Roads | 4* #
Income | 4* =R[-7]C+R[-6]C+R[-4]C
Costs | 4* #
(c) at cost
Left | 4* =R[-3]C-R[-2]C
Free of purpose | 4* =R[-4]C-SUM(R[-6]C:R[-5]C)`,
  },
  depreciation: {
    Assets: `
Asset | Cost | Life | Bought | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | Net
@6 Asset @ | # | 4 | 2022 | 6* =IF(AND(R1C>=RC4,R1C<RC4+RC3),RC2/RC3,0) | =RC2-SUM(RC[-6]:RC[-1])
All | =SUM(R[-6]C:R[-1]C) | | | 7* =SUM(R[-6]C:R[-1]C)`,
  },
  "prices by scenario": {
    Scenarios: `
Chosen | 2
Scenario | Used | Low | Middle | High
@5 Input @ | =CHOOSE(R1C2,RC[1],RC[2],RC[3]) | 3* #
Volume | =CHOOSE(R1C2,RC[1],RC[2],RC[3]) | 3* count
Sum | 4* =SUM(R[-6]C:R[-2]C)
Result | 4* =R[-1]C*R[-2]C
Against the middle | 4* =R[-1]C/R9C4-1`,
  },
  "tax bands": {
    Bands: `
Above | Rate | Tax to here
0 | 0 | 0
12570 | 0.2 | =R[-1]C+(RC[-2]-R[-1]C[-2])*R[-1]C[-1]
50270 | 0.4 | =R[-1]C+(RC[-2]-R[-1]C[-2])*R[-1]C[-1]
100000 | 0.45 | =R[-1]C+(RC[-2]-R[-1]C[-2])*R[-1]C[-1]

Name | Pay | Tax | Left
@7 Person @ | # | =VLOOKUP(RC[-1],R2C1:R5C3,3)+(RC[-1]-VLOOKUP(RC[-1],R2C1:R5C3,1))*VLOOKUP(RC[-1],R2C1:R5C3,2) | =RC[-2]-RC[-1]
All | 3* =SUM(R[-7]C:R[-1]C)`,
  },
  "a timesheet": {
    Time: `
Day | Start | End | Break | Hours
@5 Day @ | 0.36 | 0.72 | 0.5 | =(RC[-2]-RC[-3])*24-RC[-1]
Saturday
Sunday
Week | | | =SUM(R[-7]C:R[-3]C) | =SUM(R[-7]C:R[-3]C)
@5 Day @ | 0.36 | 0.72 | 0.5 | =(RC[-2]-RC[-3])*24-RC[-1]
Saturday | 0.4 | 0.5 | 0 | =(RC[-2]-RC[-3])*24-RC[-1]
Sunday
Week | | | =SUM(R[-7]C:R[-2]C) | =SUM(R[-7]C:R[-2]C)
@5 Day @ | 0.36 | 0.72 | 0.5 | =(RC[-2]-RC[-3])*24-RC[-1]
Saturday
Sunday
Week | | | =SUM(R[-7]C:R[-3]C) | =SUM(R[-7]C:R[-3]C)
All | | | =R[-17]C+R[-9]C+R[-1]C | =R[-17]C+R[-9]C+R[-1]C
Pay | | | | =R[-1]C*14.2`,
  },
  statistics: {
    Fit: `
| x | y | xy | xx
@9 @ | count | # | =RC[-2]*RC[-1] | =RC[-3]^2
Sum | 4* =SUM(R[-9]C:R[-1]C)
Mean | 4* =R[-1]C/COUNT(R[-10]C:R[-2]C)
Slope | =(R[-2]C[2]-9*R[-1]C*R[-1]C[1])/(R[-2]C[3]-9*R[-1]C^2)
Start | =R[-2]C[1]-R[-1]C*R[-2]C

x | Fitted | Off
@4 @ | =R14C2+R13C2*RC[-1] | =RC[-1]-R12C3`,
  },
  "cash by month": {
    Cash: `
| months
Opening | 5000 | 11* =R[6]C[-1]
Council tax | 12* #
Grant | 12* #
Wages | 12* #
Suppliers | 12* #
Flow | 12* =SUM(R[-4]C:R[-3]C)-SUM(R[-2]C:R[-1]C)
Closing | 12* =R[-6]C+R[-1]C
Limit | 12* -2000
Room | 12* =R[-2]C-R[-1]C`,
  },
  "people by age": {
    People: `
Age | Men | Women | All | Men, share | Women, share | Cases | Rate
@8 @0 | count | count | =RC[-2]+RC[-1] | =RC[-3]/RC[-1] | =RC[-3]/RC[-2] | count | =1000*RC[-1]/RC[-4]
All | =SUM(R[-8]C:R[-1]C) | =SUM(R[-8]C:R[-1]C) | =SUM(R[-8]C:R[-1]C) | =RC[-3]/RC[-1] | =RC[-3]/RC[-2] | =SUM(R[-8]C:R[-1]C) | =1000*RC[-1]/RC[-4]`,
  },
  "posts by month": {
    Posts: `
Post | Salary | Starts | 12* @ | Year
@9 Post @ | # | count | 12* =IF(R1C>=RC3,RC2/12,0) | =SUM(RC[-12]:RC[-1])
All | =SUM(R[-9]C:R[-1]C) | | 13* =SUM(R[-9]C:R[-1]C)
On-cost | 0.28 | | 13* =R[-1]C*RC2
Both | | | 13* =R[-2]C+R[-1]C`,
  },
  "actuals and two kinds of forecast": {
    Forecast: `
| 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028
Award | | | | 0.04 | 0.03 | 0.02 | 0.02 | 0.02
Prices | | | | 0.03 | 0.02 | 0.02 | 0.02 | 0.02
Pay | 3* # | 5* =RC[-1]*(1+R2C)
Rent | 3* # | 5* =RC[-1]*(1+R3C)
Fees | 3* # | 5* =AVERAGE(RC[-3]:RC[-1])
Grant | 3* # | 5* 900
Costs | 8* =SUM(R[-4]C:R[-3]C)-R[-2]C-R[-1]C
Change | | 7* =R[-1]C-R[-1]C[-1]
Change, % | | 7* =R[-1]C/R[-2]C[-1]
Since 2021 | 8* =R[-3]C-R8C2`,
  },
};
