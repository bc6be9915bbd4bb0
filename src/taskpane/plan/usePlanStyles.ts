/** How the parts of the plan's tab look: headings, sections, quiet words, lists. */
import { makeStyles, tokens } from "@fluentui/react-components";

const bare = { margin: 0, padding: 0, listStyle: "none" } as const;

export const usePlanStyles = makeStyles({
  stage: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Messages, charts and lists take the whole width; buttons only what they need.
    "& > button": { alignSelf: "flex-start" },
  },
  heading: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600, outlineStyle: "none" },
  subheading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "16px" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  list: bare,
  line: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "& > summary": { padding: "8px 0", fontWeight: 600, cursor: "pointer" },
    "& > summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inFold: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
    paddingBottom: tokens.spacingVerticalM,
    "& > :not(button)": { alignSelf: "stretch" },
  },
});
