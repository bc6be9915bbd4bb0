/** What the cells of a made file look like, each look once. */

interface Look {
  readonly format: string;
  readonly worn: readonly ("bold" | "filled" | "ruledOff" | "open")[];
}

/** Formats of the file's own have numbers from here on. */
const ownFormats = 164;

export class FileLooks {
  readonly #looks: Look[] = [];
  readonly #known = new Map<string, number>();

  numberOf(look: Look): number {
    const key = JSON.stringify(look);
    const at = this.#known.get(key) ?? this.#looks.push(look) - 1;
    this.#known.set(key, at);
    return at;
  }

  /** What stands in the file's list of styles. */
  text(): string {
    const formats = this.#looks.map(
      ({ format }, at) => `<numFmt numFmtId="${ownFormats + at}" formatCode="${format}"/>`,
    );
    const cells = this.#looks.map(({ worn }, at) => {
      const [font, fill, border, open] = (["bold", "filled", "ruledOff", "open"] as const).map((part) =>
        worn.includes(part) ? 1 : 0,
      );
      return `<xf numFmtId="${ownFormats + at}" fontId="${font}" fillId="${fill}" borderId="${border}"><protection locked="${open ? 0 : 1}"/></xf>`;
    });
    return [
      `<numFmts>${formats.join("")}</numFmts><fonts><font/><font><b/></font></fonts>`,
      `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>`,
      `<borders><border/><border><top style="thin"/></border></borders><cellXfs>${cells.join("")}</cellXfs>`,
    ].join("");
  }
}
