/** Excel.DocumentProperties: the workbook's own title, author and so on. */
import { argument } from "./argument.ts";
import type { Book } from "./book.ts";
import { define, make } from "./define.ts";
import { findBy } from "./findBy.ts";
import { kept } from "./kept.ts";

export const documentProperties = define("DocumentProperties", {
  properties: {
    ...kept((book: Book) => book.bag("properties"), {
      author: "",
      category: "",
      comments: "",
      company: "",
      keywords: "",
      manager: "",
      revisionNumber: 0,
      subject: "",
      title: "",
    }),
    lastAuthor: { get: () => "" },
  },
  links: { custom: (book) => make("CustomPropertyCollection", book) },
});

export const customPropertyCollection = define("CustomPropertyCollection", {
  items: (book) => [...book.customProperties.keys()].map((key) => make("CustomProperty", { book, key })),
  methods: {
    add: (book, key, value) => {
      book.customProperties.set(argument.text(key), value);
      return make("CustomProperty", { book, key: argument.text(key) });
    },
    deleteAll: (book) => book.customProperties.clear(),
    ...findBy<Book>((book, key) =>
      book.customProperties.has(argument.text(key))
        ? make("CustomProperty", { book, key: argument.text(key) })
        : null,
    ),
  },
});

const typeNames: Record<string, string> = { number: "Number", boolean: "Boolean", string: "String" };

export const customProperty = define("CustomProperty", {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    type: { get: ({ book, key }) => typeNames[typeof book.customProperties.get(key)] },
    value: {
      get: ({ book, key }) => book.customProperties.get(key),
      set: ({ book, key }, value) => {
        book.customProperties.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.customProperties.delete(key);
    },
  },
});
