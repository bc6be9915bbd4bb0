/** Custom XML parts: documents that travel with the workbook, found by id or namespace. */
import { argument } from "./argument.ts";
import type { Book } from "./book.ts";
import { define, make } from "./define.ts";
import { findBy } from "./findBy.ts";
import { HostError } from "../wire/hostError.ts";
import type { Keyed } from "./states.ts";

/** The namespace of the document element. */
const namespaceOf = (xml: string) => /<[^!?][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

const part = (book: Book, id: unknown) => {
  const key = argument.text(id);
  return book.xmlParts.has(key) ? make("CustomXmlPart", { book, key }) : null;
};

const partsOf = ({ book, key }: Keyed) =>
  [...book.xmlParts]
    .filter(([, xml]) => namespaceOf(xml) === key)
    .map(([id]) => make("CustomXmlPart", { book, key: id }));

const onlyOrNull = (state: Keyed) => {
  const parts = partsOf(state);
  return parts.length === 1 ? (parts[0] ?? null) : null;
};

export const customXmlPartCollection = define("CustomXmlPartCollection", {
  items: (book) => [...book.xmlParts.keys()].map((key) => make("CustomXmlPart", { book, key })),
  methods: {
    add: (book, xml) => {
      const text = argument.text(xml);
      if (!/^\s*</.test(text)) throw new HostError("InvalidArgument");
      const key = `{${book.newId("xml part ")}}`;
      book.xmlParts.set(key, text);
      return make("CustomXmlPart", { book, key });
    },
    getByNamespace: (book, uri) => make("CustomXmlPartScopedCollection", { book, key: argument.text(uri) }),
    ...findBy<Book>(part),
  },
});

export const customXmlPartScopedCollection = define("CustomXmlPartScopedCollection", {
  items: partsOf,
  methods: {
    ...findBy<Keyed>(({ book }, id) => part(book, id)),
    getOnlyItem: (state) => {
      const only = onlyOrNull(state);
      if (!only) throw new HostError("InvalidOperation");
      return only;
    },
    getOnlyItemOrNullObject: onlyOrNull,
  },
});

export const customXmlPart = define("CustomXmlPart", {
  id: ({ key }) => key,
  properties: {
    id: { get: ({ key }) => key },
    namespaceUri: { get: ({ book, key }) => namespaceOf(book.xmlParts.get(key) ?? "") },
  },
  methods: {
    getXml: ({ book, key }) => book.xmlParts.get(key),
    setXml: ({ book, key }, xml) => {
      book.xmlParts.set(key, argument.text(xml));
    },
    delete: ({ book, key }) => {
      book.xmlParts.delete(key);
    },
  },
});
