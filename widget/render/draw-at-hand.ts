/** The same as `draw.ts` where everything is in one file: what draws all the rest is there. */
export { render as draw } from "./render.ts";
