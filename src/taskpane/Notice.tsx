/** One message, read out as it appears, with what can be done about it. */
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export const Notice = ({ intent, children, actions }: NoticeProps) => (
  <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
    <MessageBarBody>{children}</MessageBarBody>
    {actions && <MessageBarActions>{actions}</MessageBarActions>}
  </MessageBar>
);
