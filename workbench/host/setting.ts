/** Excel.Setting: one thing that an add-in keeps in the workbook. */
import { define } from "./define.ts";

export const setting = define("Setting", {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});
