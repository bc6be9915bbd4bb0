/** The library of functions: the list, or one function opened. */
import { useRef, useState } from "react";
import { catalogue, catalogueEntry } from "../../catalogue/catalogue.ts";
import { useRemembered } from "../useRemembered.ts";
import { FunctionDetail } from "./FunctionDetail.tsx";
import { FunctionList } from "./FunctionList.tsx";

export function FunctionsTab() {
  const [words, setWords] = useState("");
  const [opened, open] = useRemembered("function", "");
  // Set once a person opens or closes something: the pane must not take the focus from the sheet as it loads.
  const [focusOn, setFocusOn] = useState("");
  const scrolled = useRef(0);
  const entry = catalogueEntry(opened);

  const show = (id: string) => {
    scrolled.current = window.scrollY;
    setFocusOn(id);
    open(id);
    window.scrollTo(0, 0);
  };
  const close = () => {
    setFocusOn(opened);
    open("");
    requestAnimationFrame(() => window.scrollTo(0, scrolled.current));
  };

  return entry ? (
    <FunctionDetail key={entry.id} entry={entry} takesFocus={focusOn === entry.id} onClose={close} />
  ) : (
    <FunctionList catalogue={catalogue} words={words} onWords={setWords} focusOn={focusOn} onOpen={show} />
  );
}
