/** Copying to the clipboard, which some hosts of the pane forbid. */

/**
 * @param shown where the text stands, selected for the person to copy when we may not
 * @returns what to tell the person
 */
export async function copyText(text: string, shown: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    window.getSelection()?.selectAllChildren(shown);
    return "Selected: press Ctrl+C (⌘C on a Mac).";
  }
}
