/** What the linter holds the house to; formatting is prettier's. */
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const formulasAsExcelWritesThem = {
  name: "@borgar/fx",
  importNames: [
    "parse",
    "parseA1Ref",
    "parseStructRef",
    "tokenize",
    "translateFormulaToA1",
    "translateFormulaToR1C1",
  ],
  message: "Use src/formula/excel: the library takes the path of another workbook for cells of this one.",
};

export default tseslint.config(
  { ignores: ["dist", ".build", ".cache", "node_modules"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 8],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export by name: a file is named for the one thing it exports.",
        },
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file itself." },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**", "workbench/**"],
    ignores: ["src/formula/**"], // the place that is meant, and rows of a plan, which name no cells
    rules: { "no-restricted-imports": ["error", { paths: [formulasAsExcelWritesThem] }] },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/host/**/*.ts"],
    ignores: ["src/host/xlsx/**"], // files know nothing of Office.js
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["test/**", "bench/**"], rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  { files: ["bench/**", "build/**", "workbench/serve.ts"], rules: { "no-console": "off" } },
  {
    files: ["**/*.config.{js,ts}", "workbench/webpack.config.js", "**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
);
