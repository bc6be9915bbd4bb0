/** Mounts the interface into the page. */
import { createRoot } from "react-dom/client";

export function startPane(): void {
  const element = document.getElementById("pane");
  if (element) createRoot(element).render(<p>Medium-Term Plan</p>);
}
