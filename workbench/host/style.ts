/** Excel.Style: a named look. Cells take it as it is when it is given to them; a later change of it is not drawn. */
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { kept } from "./kept.ts";
import { drawn, remembered } from "./looks.ts";
import type { Looks, StyleState } from "./states.ts";

const nowhere = { sheetId: "", row: 0, column: 0, height: 1, width: 1 };

const look = ({ book, style }: StyleState): Looks => ({ book, area: nowhere, style });

interface LookProperty {
  get(looks: Looks): unknown;
  set(looks: Looks, value: unknown): void;
}

const ofLook = (property: LookProperty) => ({
  get: (state: StyleState) => property.get(look(state)),
  set: (state: StyleState, value: unknown) => property.set(look(state), value),
});

export const style = define("Style", {
  id: (state) => state.style.name,
  properties: {
    name: { get: (state) => state.style.name },
    builtIn: { get: (state) => state.style.builtIn },
    horizontalAlignment: ofLook(
      drawn("horizontal", "General", (value) =>
        argument.oneOf(value, ["General", "Left", "Center", "Right"] as const),
      ),
    ),
    verticalAlignment: ofLook(
      drawn("vertical", "Bottom", (value) => argument.oneOf(value, ["Top", "Center", "Bottom"] as const)),
    ),
    wrapText: ofLook(drawn("wrap", false, argument.flag)),
    locked: ofLook(remembered("locked", true, argument.flag)),
    formulaHidden: ofLook(remembered("formulaHidden", false, argument.flag)),
    indentLevel: ofLook(remembered("indentLevel", 0, argument.whole)),
    ...kept(({ style: { remembered: bag } }: StyleState) => bag, {
      numberFormat: "General",
      includeAlignment: true,
      includeBorder: true,
      includeFont: true,
      includeNumber: true,
      includePatterns: true,
      includeProtection: true,
    }),
  },
  links: {
    font: (state) => make("RangeFont", look(state)),
    fill: (state) => make("RangeFill", look(state)),
    borders: (state) => make("RangeBorderCollection", look(state)),
  },
  methods: {
    delete: ({ book, style: stored }) => {
      book.styles = book.styles.filter((each) => each !== stored);
    },
  },
});
