import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../render");

/** The widget's components are Preact's; what browsers load of it draws them by what it needs of that, and no more. */
export const WIDGET_ALIAS = Object.entries({
  preact: "preact",
  "preact/hooks": "hooks",
  "preact/jsx-runtime": "jsx-runtime",
  "@preact/signals": "signals",
}).map(([name, file]) => ({
  find: new RegExp(`^${name}$`),
  replacement: `${FOLDER}/${file}.ts`,
}));
