/** The name under which decisions stand in the Review log. */
import { useRemembered } from "../useRemembered.ts";

export const useReviewer = () => useRemembered("reviewer", "");
