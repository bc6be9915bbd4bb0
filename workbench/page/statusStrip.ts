/** The strip under the grid: the sentence of the error in the selected cell, else what the workbench is doing. */
import type { Sentences } from "../customfunctions/sentences.ts";
import type { Engine } from "../engine/engine.ts";

export interface StatusStrip {
  /** What stands in the strip while the selected cell has no sentence. */
  say(words: string): void;
  refresh(): void;
}

export function statusStrip(element: HTMLElement, engine: Engine, sentences: Sentences): StatusStrip {
  let words = element.textContent;
  const refresh = (): void => {
    const cell = { ...engine.selection(), height: 1, width: 1 };
    const shown = String(engine.values(cell)[0]?.[0] ?? "");
    const sentence = shown.startsWith("#") ? sentences.at(cell) : undefined;
    element.classList.toggle("sentence", sentence !== undefined);
    element.replaceChildren(...(sentence ? [bold(shown), sentence] : [words]));
    element.title = element.textContent;
  };
  engine.onSelectionChange(refresh);
  return {
    say(next) {
      words = next;
      refresh();
    },
    refresh,
  };
}

function bold(text: string): HTMLElement {
  const element = document.createElement("strong");
  element.textContent = text;
  return element;
}
