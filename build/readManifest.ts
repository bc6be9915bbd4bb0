/** Reads a manifest into the facts that its rules ask about. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element of the manifest: its name without prefix, attributes, text and children. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

type ParsedNode = Record<string, ParsedNode[] | Record<string, string> | string>;

/** @throws Error with line and column if the text is not well-formed XML. */
export function readManifest(xml: string): ManifestElement {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`Line ${valid.err.line}, column ${valid.err.col}: ${valid.err.msg}`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    removeNSPrefix: true,
    attributeNamePrefix: "",
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  const [root] = (parser.parse(xml) as ParsedNode[]).flatMap(toElement);
  if (!root) throw new Error("The file holds no element.");
  return root;
}

function toElement(node: ParsedNode): ManifestElement[] {
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && key !== "#comment");
  if (name === undefined) return [];
  const inside = node[name] as ParsedNode[];
  return [
    {
      name,
      attributes: (node[":@"] ?? {}) as Record<string, string>,
      text: inside
        .map((child) => (typeof child["#text"] === "string" ? child["#text"] : ""))
        .join("")
        .trim(),
      children: inside.flatMap(toElement),
    },
  ];
}

/** Every element of that name, at any depth, in document order. */
export function elementsNamed(element: ManifestElement, name: string): ManifestElement[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => elementsNamed(child, name)),
  ];
}
