import { defineConfig } from "vite";

export default defineConfig({
  build: {
    rolldownOptions: {
      input: ["index.html", "global-bridge.ts"],
      output: { entryFileNames: "[name].js" },
    },
  },
});
