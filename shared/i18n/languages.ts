import type { Language } from "./language.ts";

type Loader = readonly [tag: string, load: () => Promise<Language>];

/** Every language that comes along, by its BCP 47 tag; each is fetched when it is first asked for. */
export const LANGUAGES: readonly [Loader, ...Loader[]] = [
  ["en", async () => (await import("./en/language.ts")).english],
  ["de", async () => (await import("./de/language.ts")).german],
  ["fr", async () => (await import("./fr/language.ts")).french],
  ["es", async () => (await import("./es/language.ts")).spanish],
  ["pt-BR", async () => (await import("./pt-BR/language.ts")).brazilian],
  ["ja", async () => (await import("./ja/language.ts")).japanese],
  ["zh-CN", async () => (await import("./zh-CN/language.ts")).chinese],
  ["ar", async () => (await import("./ar/language.ts")).arabic],
];
