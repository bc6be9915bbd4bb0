/** From one tab of the pane to another, which opens as it takes the focus. */

export const openTab = (id: string): void => document.getElementById(`tab-${id}`)?.focus();
