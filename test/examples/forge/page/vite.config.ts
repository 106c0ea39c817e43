import { defineConfig } from "vite";

// Forge serves a page below a path that is not known in advance.
export default defineConfig({ base: "./" });
