import { defineConfig } from "vite";

// The page includes Angular's compiler.
export default defineConfig({ build: { chunkSizeWarningLimit: 1500 } });
