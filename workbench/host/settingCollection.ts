/** Excel.SettingCollection: what an add-in keeps in the workbook by key. */
import { argument } from "./argument.ts";
import type { Book } from "./book.ts";
import { define, make } from "./define.ts";
import { findBy } from "./findBy.ts";

export const settingCollection = define("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => make("Setting", { book, key })),
  methods: {
    /** Replaces a setting of the same key. */
    add: (book, key, value) => {
      book.settings.set(argument.text(key), value);
      return make("Setting", { book, key: argument.text(key) });
    },
    ...findBy<Book>((book, key) =>
      book.settings.has(argument.text(key)) ? make("Setting", { book, key: argument.text(key) }) : null,
    ),
  },
});
