/** The script in front of the add-in's own in its page: lets the workbench around it play Excel. */
import type { AddinWindow } from "../office/addinWindow.ts";
import type { WorkbenchWindow } from "./workbenchWindow.ts";

(window.parent as WorkbenchWindow).connectAddin?.(window as AddinWindow);
