/** A small sheet with one fault: the total of 2027-28, in D5, stops one row short. */

export const pay = [
  ["Team", "2025-26", "2026-27", "2027-28", "2028-29"],
  ["North", 10, 11, 12, 13],
  ["South", 20, 21, 22, 23],
  ["East", 30, 31, 32, 33],
  ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D3)", "=SUM(E2:E4)"],
];
