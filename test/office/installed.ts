/** Before any of these tests: LibreOffice is there. A check that could be skipped would prove nothing. */
export { requireLibreOffice as setup } from "./libreOffice.ts";
