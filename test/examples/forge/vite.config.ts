import { defineConfig } from "vite";

/** The function that runs on Forge's servers, with its packages inside. */
export default defineConfig({
  build: { ssr: "src/resolver.ts", outDir: "function", target: "node20" },
  ssr: { noExternal: true },
});
