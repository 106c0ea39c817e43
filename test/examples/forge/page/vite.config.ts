import { defineConfig } from "vite";

// Forge serves a page below a path that it does not tell.
export default defineConfig({ base: "./" });
