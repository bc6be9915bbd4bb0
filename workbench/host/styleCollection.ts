/** Excel.StyleCollection: the named cell styles of the workbook; of the built-in ones only Normal is there. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import type { Book } from "./book.ts";
import { define, make } from "./define.ts";
import { findBy } from "./findBy.ts";
import { styleNamed } from "./wearStyle.ts";

export const styleCollection = define("StyleCollection", {
  items: (book) => book.styles.map((style) => make("Style", { book, style })),
  methods: {
    add: (book, name) => {
      const text = argument.text(name);
      if (styleNamed(book, text)) throw new HostError("ItemAlreadyExists");
      book.styles.push({ name: text, builtIn: false, drawn: {}, remembered: {} });
    },
    ...findBy<Book>((book, name) => {
      const style = styleNamed(book, argument.text(name));
      return style ? make("Style", { book, style }) : null;
    }),
  },
});
