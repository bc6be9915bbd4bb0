/** How the parts of the tabs Audit and Explain look. */
import { makeStyles, tokens } from "@fluentui/react-components";

const stacked = { display: "flex", flexDirection: "column" } as const;
const bare = { margin: 0, padding: 0, listStyle: "none" } as const;

export const useAuditStyles = makeStyles({
  tab: {
    ...stacked,
    gap: tokens.spacingVerticalM,
    // Messages and lists take the whole width; buttons only what they need.
    "& > button": { alignSelf: "flex-start" },
  },
  section: { ...stacked, gap: tokens.spacingVerticalS, "& > button": { alignSelf: "flex-start" } },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  /** Two of them share a line of the narrowest pane. */
  grows: { flex: "1 1 120px", minWidth: "120px" },
  atEnd: { marginInlineStart: "auto" },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "&[open]": { paddingBottom: tokens.spacingVerticalS },
    "& > summary": { padding: "8px 0", fontWeight: 600, cursor: "pointer" },
    "& > summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  group: { margin: `${tokens.spacingVerticalS} 0 2px`, fontSize: "13px", fontWeight: 600 },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 400,
  },
  list: bare,
  spaced: { padding: `${tokens.spacingVerticalXS} 0` },
  steps: { margin: 0, paddingInlineStart: "28px", overflowWrap: "anywhere" },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  choice: {
    display: "flex",
    gap: "8px",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { display: "block" },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  sign: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid currentColor",
    fontSize: "12px",
    lineHeight: "18px",
    fontWeight: 600,
    textAlign: "center",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  card: {
    ...stacked,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "& > button": { alignSelf: "flex-start" },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12px", overflowWrap: "anywhere" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    "& th": {
      fontWeight: 600,
      textAlign: "start",
      verticalAlign: "top",
      padding: "2px 8px 2px 0",
      whiteSpace: "nowrap",
    },
    "& td": { verticalAlign: "top", padding: "2px 4px 2px 0", overflowWrap: "anywhere" },
    // Room for an error's name and a sum of millions; only what is longer breaks.
    "& td:last-child": { textAlign: "end", minWidth: "76px" },
    "& th:last-child": { textAlign: "end", paddingRight: "4px" },
  },
});
