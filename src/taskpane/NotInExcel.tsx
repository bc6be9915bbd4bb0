/** What a person sees who opens the pane's address in a browser. */

export const NotInExcel = () => (
  <main style={{ padding: "12px" }}>
    <h1 style={{ fontSize: "16px", margin: 0 }}>This page belongs in Excel</h1>
    <p>
      Medium-Term Plan is an add-in for Excel on Windows, Mac and the web. Open a workbook there, then choose
      Medium-Term Plan on the Home tab.
    </p>
  </main>
);
