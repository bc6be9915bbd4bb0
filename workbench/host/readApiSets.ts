/** Reads from Microsoft's type declarations which API set brought which member of Excel's classes. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** Class → set → members, blank between them: "ExcelApi 1.9" → "copyFrom getRanges". */
export type ApiSets = Record<string, Record<string, string>>;

const declarations = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
const setPattern = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/;

export function readApiSets(classNames: readonly string[]): ApiSets {
  return Object.fromEntries(declared(classNames).map(([name, each]) => [name, membersBySet(each)]));
}

/** Class → all its members, in any set. */
export function readMembers(classNames: readonly string[]): Record<string, string[]> {
  const namesOf = ({ members }: ts.ClassDeclaration) =>
    members.flatMap((member) => member.name?.getText() ?? []);
  return Object.fromEntries(declared(classNames).map(([name, each]) => [name, namesOf(each)]));
}

function declared(classNames: readonly string[]): [string, ts.ClassDeclaration][] {
  const text = readFileSync(declarations, "utf8");
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022, true);
  return excelClasses(source)
    .map((each): [string, ts.ClassDeclaration] => [each.name?.text ?? "", each])
    .filter(([name]) => classNames.includes(name));
}

function excelClasses(source: ts.SourceFile): ts.ClassDeclaration[] {
  return source.statements
    .filter((statement) => ts.isModuleDeclaration(statement))
    .filter(({ name }) => name.text === "Excel")
    .flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter((statement) => ts.isClassDeclaration(statement));
}

/** A member declared several times is there from its oldest set on. */
function membersBySet({ members }: ts.ClassDeclaration): Record<string, string> {
  const oldest = new Map<string, string>();
  for (const [name, set] of members.flatMap(setOf)) {
    const known = oldest.get(name);
    if (known === undefined || minor(set) < minor(known)) oldest.set(name, set);
  }
  const names = [...oldest.keys()].toSorted();
  const sets = [...new Set(oldest.values())].toSorted((one, other) => minor(one) - minor(other));
  return Object.fromEntries(
    sets.map((set) => [set, names.filter((name) => oldest.get(name) === set).join(" ")]),
  );
}

/** [member, set], or nothing for a member that belongs to no set. */
function setOf(member: ts.ClassElement): [string, string][] {
  const name = member.name?.getText();
  const [, set, version] = setPattern.exec(commentOf(member)) ?? [];
  return name && set && version ? [[name, `${set} ${version}`]] : [];
}

function commentOf(member: ts.Node): string {
  const text = member.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, member.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).join("\n");
}

const minor = (set: string) => Number(set.split(".")[1]);
