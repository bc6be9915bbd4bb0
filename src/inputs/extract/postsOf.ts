/** The posts line of each role and grade among the records of an extract. */
import { refFor } from "./refFor.ts";
import type { StaffRecord } from "./readRecord.ts";

export interface ExtractedPosts {
  readonly ref: string;
  readonly role: string;
  readonly grade: string;
  readonly establishment: number;
  readonly employed: number;
  readonly agencyCovering: number;
  readonly agencyAdditional: number;
  readonly newlyQualified: number;
  readonly ftePerPerson: number;
  readonly pay: number;
  readonly chargeRate?: number;
  readonly hoursPerWeek?: number;
  readonly source: string;
  readonly confidence: "derived";
}

interface Options {
  readonly takenRefs: readonly string[];
  readonly source: string;
  readonly fullTimeHours: number;
}

export function postsOf(records: readonly StaffRecord[], options: Options): ExtractedPosts[] {
  const groups = new Map<string, StaffRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([record.role.toLowerCase(), record.grade.toLowerCase()]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const listsVacancies = records.some(({ kind }) => kind === "vacant");
  const taken = new Set(options.takenRefs.map((ref) => ref.toLowerCase()));
  return [...groups.values()].map((group) => postsLine(group, listsVacancies, taken, options));
}

/** An extract without vacancies cannot say which agency workers cover one; each is then taken to. */
function postsLine(
  records: readonly StaffRecord[],
  listsVacancies: boolean,
  taken: Set<string>,
  { source, fullTimeHours }: Options,
): ExtractedPosts {
  const of = (kind: StaffRecord["kind"]) => records.filter((record) => record.kind === kind);
  const [staff, agency] = [of("employed"), of("agency")];
  const [employed, hired] = [sum(staff, fteOf), sum(agency, fteOf)];
  const vacant = listsVacancies ? sum(of("vacant"), fteOf) : hired;
  const covering = Math.min(hired, vacant);
  const qualified = staff.filter((record) => record.isNewlyQualified);
  const { role = "", grade = "" } = records[0] ?? {};
  return {
    ref: refFor(role, grade, taken),
    ...{ role, grade },
    establishment: rounded(employed + vacant),
    employed: rounded(employed),
    agencyCovering: rounded(covering),
    agencyAdditional: rounded(hired - covering),
    newlyQualified: rounded(sum(qualified, fteOf)),
    ftePerPerson: ftePerPerson(staff),
    pay: payOf(records),
    ...(hired > 0 ? agencyTerms(agency, fullTimeHours) : {}),
    source: `${source}: ${saidOf(records)}`,
    confidence: "derived",
  };
}

/** Nobody's contract is for less than a twentieth of a post, or for more than one. */
function ftePerPerson(staff: readonly StaffRecord[]): number {
  const heads = sum(staff, (record) => record.heads);
  return heads > 0 ? Math.min(1, Math.max(0.05, rounded(sum(staff, fteOf) / heads))) : 1;
}

/** What agency workers are paid is not the pay of the post, unless nothing else is known. */
function payOf(records: readonly StaffRecord[]): number {
  const pay = (some: readonly StaffRecord[]): number => average(some, (record) => record.pay);
  const ofPosts = pay(records.filter(({ kind }) => kind !== "agency"));
  return Math.round((Number.isNaN(ofPosts) ? pay(records) : ofPosts) || 0);
}

function agencyTerms(agency: readonly StaffRecord[], hoursPerWeek: number) {
  const chargeRate = average(agency, (record) => record.chargeRate);
  return { hoursPerWeek, ...(chargeRate > 0 ? { chargeRate: Math.round(chargeRate * 100) / 100 } : {}) };
}

function saidOf(records: readonly StaffRecord[]): string {
  const unpaid = records.filter(({ pay }) => Number.isNaN(pay)).length;
  const counted = `${records.length} ${records.length === 1 ? "record" : "records"}`;
  return unpaid === 0 ? counted : `${counted}, ${unpaid} of them without pay and left out of the average`;
}

const fteOf = ({ fte }: StaffRecord): number => fte;

const sum = (records: readonly StaffRecord[], of: (record: StaffRecord) => number): number =>
  records.reduce((total, record) => total + of(record), 0);

/** Weighted by FTE, over the records that say; NaN where none does. */
function average(records: readonly StaffRecord[], of: (record: StaffRecord) => number): number {
  const known = records.filter((record) => !Number.isNaN(of(record)));
  return sum(known, (record) => of(record) * record.fte) / sum(known, fteOf);
}

/** FTE to the hundredth and a little more, as contracts have it. */
const rounded = (value: number): number => Number(value.toFixed(4));
