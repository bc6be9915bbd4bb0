/** Plain Excel or MTFP functions; pounds, thousands or millions. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePlanStyles } from "./usePlanStyles.ts";
import { units, type BuildOptions } from "./useBuildOptions.ts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: 600 },
  choice: { display: "flex", gap: "8px", padding: "4px 0", alignItems: "flex-start" },
  radio: {
    margin: "2px 0 0",
    width: "16px",
    height: "16px",
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
  inline: { display: "flex", gap: "16px" },
});

const formulas = [
  {
    style: "native",
    label: "Plain Excel formulas",
    words: "They work for everybody, with or without this add-in.",
  },
  {
    style: "functions",
    label: "MTFP functions where there is one",
    words: "Shorter to read and with help in Excel, but colleagues need the add-in too.",
  },
] as const;

export function BuildOptionFields({ options, choose }: BuildOptions) {
  const own = useStyles();
  const { quiet } = usePlanStyles();
  return (
    <>
      <fieldset className={own.group}>
        <legend className={own.legend}>Formulas</legend>
        {formulas.map(({ style, label, words }) => (
          <label key={style} className={own.choice}>
            <input
              type="radio"
              name="style"
              className={own.radio}
              aria-label={label}
              aria-describedby={`style-${style}`}
              checked={options.style === style}
              onChange={() => choose({ style })}
            />
            <span>
              {label}
              <span id={`style-${style}`} className={quiet} style={{ display: "block" }}>
                {words}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={own.group}>
        <legend className={own.legend}>Money shown in</legend>
        <div className={own.inline}>
          {units.map((unit) => (
            <label key={unit} className={own.choice}>
              <input
                type="radio"
                name="unit"
                className={own.radio}
                checked={options.unit === unit}
                onChange={() => choose({ unit })}
              />
              {unit}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
