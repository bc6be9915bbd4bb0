/** What a plan keeps about itself in the workbook comes back as it was. */
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { parseRecordXml, recordXml } from "../../src/host/packing/planRecordXml.ts";
import { someRecord } from "./planEdits.ts";

const row = fc.record({ row: fc.integer({ min: 1, max: 2000 }), key: fc.string(), mark: fc.string() });

test("whatever its rows and its plan file say", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(row), (planFile, keys) => {
      const record = { ...someRecord, planFile, sheets: [{ id: "staff", keys }] };
      expect(parseRecordXml(recordXml(record))).toEqual(record);
    }),
  );
});

test("who built it, when and how can be read in the part itself", () => {
  expect(recordXml(someRecord)).toContain(
    '<record>{"planId":"plan-1","addinVersion":"0.1.0","builtAt":"2018-11-05T09:00:00Z","style":"native","unit":"£000"}</record>',
  );
});

describe("a part that is not ours to read is none", () => {
  const xml = recordXml(someRecord);
  test.each([
    ["of another kind", '<plan xmlns="urn:other"><name>x</name></plan>'],
    ["cut short", xml.replace(/(<packed>.{10}).*?(<\/packed>)/, "$1$2")],
    ["changed by hand", xml.replace(/<packed>.*<\/packed>/, "<packed>my plan!</packed>")],
  ])("%s", (_what, part) => {
    expect(parseRecordXml(part)).toBeUndefined();
  });
});
