import { minify } from "terser";
import type { Plugin, Rolldown } from "vite";

/**
 * What a page waits for is compiled whole while it arrives, beside the page's own thread, instead of function by
 * function when it runs (Chromium 136 and newer; a comment to all others).
 */
const COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

function isFirst({ name }: Rolldown.OutputChunk): boolean {
  return /^(widget|settings|status-view|[a-z]{2}(-[A-Z]{2})?)$/.test(name);
}

/** A second pass over what is minified already: 2 % less, which every page that shows the widget saves. */
export function squeeze(): Plugin {
  return {
    name: "squeeze",
    async generateBundle(_options, bundle) {
      inlineRuntime(bundle);
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        // Arrows: unsafe for functions that are called with `new`, but all that is, is a class. Constants to the right:
        // so they stand in the source, and what is written alike is packed once.
        const compress = {
          passes: 3,
          pure_getters: true,
          unsafe_arrows: true,
          lhs_constants: false,
        };
        const { code } = await minify(output.code, { module: true, ecma: 2020, compress });
        if (code !== undefined) output.code = (isFirst(output) ? COMPILE_AT_ONCE : "") + code;
      }
    },
  };
}

/** An object with a module's exports, from a function for each; what a host never sees needs no more. */
const NAMESPACE =
  "exports=>{for(let name in exports)exports[name]={get:exports[name]};return Object.create(null,exports)}";

/**
 * The bundler keeps a helper of three lines in a file of its own; a page would have to find out about it, and fetch
 * it, before anything that uses it runs.
 */
function inlineRuntime(bundle: Rolldown.OutputBundle): void {
  const outputs = Object.values(bundle).filter((output) => output.type === "chunk");
  const runtime = outputs.find(({ fileName }) => fileName.includes("rolldown-runtime"));
  if (!runtime) return;
  const [, helper] = /export\s*\{\s*(\w+)\s*\};?\s*$/.exec(runtime.code) ?? [];
  if (!helper || !runtime.code.includes("Module")) {
    throw new Error("the bundler's runtime is not what it was");
  }
  delete bundle[runtime.fileName];
  const imported = new RegExp(`import\\{${helper} as (\\w+)\\}from"[^"]*rolldown-runtime[^"]*";?`);
  for (const output of outputs) {
    output.code = output.code.replace(imported, `const $1=${NAMESPACE};`);
    if (output.code.includes("rolldown-runtime")) throw new Error("the runtime is still imported");
  }
}
