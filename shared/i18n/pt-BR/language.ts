import type { Language } from "../language.ts";
import { core, sentence } from "./core.ts";

/** Brazilian Portuguese. */
export const brazilian: Language = {
  locale: "pt-BR",
  direction: "ltr",
  core,
  sentence,
  change: async () => (await import("./change.ts")).change,
  coming: async () => (await import("./coming.ts")).coming,
  exceptions: async () => (await import("./exceptions.ts")).exceptions,
  protection: async () => (await import("./protection.ts")).protection,
  history: async () => (await import("./history.ts")).history,
  coverage: async () => (await import("./coverage.ts")).coverage,
  dates: async () => (await import("./dates.ts")).dates,
};

export default brazilian;
