/** Excel.WorkbookProtection: keeps sheets from being added, deleted, renamed and moved. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define } from "./define.ts";

export const workbookProtection = define("WorkbookProtection", {
  properties: { protected: { get: (book) => book.protection.has("") } },
  methods: {
    protect: (book, password) => {
      if (book.protection.has("")) throw new HostError("AccessDenied");
      book.protection.set("", { options: {}, password: argument.textOr(password, "") });
    },
    unprotect: (book, password) => {
      if (book.protection.get("")?.password !== argument.textOr(password, ""))
        throw new HostError("AccessDenied");
      book.protection.delete("");
    },
  },
});
