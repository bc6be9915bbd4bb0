/** How the tree of what a cell reads looks. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTreeStyles = makeStyles({
  tree: { margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "flex",
    alignItems: "flex-start",
    paddingBlock: "3px",
    paddingInlineEnd: "4px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** Turns as the line opens; wide enough for a finger. */
  turn: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    marginBlock: "-2px",
    lineHeight: "24px",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  address: { color: tokens.colorBrandForegroundLink },
  remark: { color: tokens.colorNeutralForeground3, fontSize: "12px" },
});
