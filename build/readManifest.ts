/** Reads a manifest into the facts that its rules ask about. */
import { type Document, DOMParser, type Element } from "@xmldom/xmldom";

/** An element of the manifest: its name and attributes without prefixes, its text and its children. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** @throws Error with line and column if the text is not well-formed XML. */
export function readManifest(xml: string): ManifestElement {
  const { document, problem } = parse(xml);
  if (problem !== undefined) throw new Error(problem);
  if (!document?.documentElement) throw new Error("The file holds no element.");
  return toManifestElement(document.documentElement);
}

/** The document, and the first complaint with its place. */
function parse(xml: string): { document?: Document; problem?: string } {
  const complaints: string[] = [];
  const parser = new DOMParser({
    onError: (_level, message, { locator }: { locator?: { lineNumber?: number; columnNumber?: number } }) => {
      complaints.push(`Line ${locator?.lineNumber ?? 0}, column ${locator?.columnNumber ?? 0}: ${message}`);
    },
  });
  try {
    const document = parser.parseFromString(xml, "text/xml");
    return complaints[0] === undefined ? { document } : { problem: complaints[0] };
  } catch (error) {
    return { problem: complaints[0] ?? String(error) };
  }
}

function toManifestElement(element: Element): ManifestElement {
  const children = Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );
  return {
    name: element.localName ?? element.tagName,
    attributes: Object.fromEntries(
      Array.from(element.attributes).map(({ localName, name, value }) => [localName ?? name, value]),
    ),
    text: element.textContent?.trim() ?? "",
    children: children.map(toManifestElement),
  };
}

/** Every element of that name, at any depth, in document order. */
export function elementsNamed(element: ManifestElement, name: string): ManifestElement[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => elementsNamed(child, name)),
  ];
}
