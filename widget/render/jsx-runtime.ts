import type { ComponentType, VNode } from "preact";

/**
 * What compiled JSX calls. Preact's own brings Preact with it; the build puts this in its place, and what it makes is
 * as much of a node as `draw` and `render` need.
 */
export function jsx(
  type: string | ComponentType<object>,
  props: object,
  key?: string | number,
): VNode<object> {
  return { type, props, key } as VNode<object>;
}

export { jsx as jsxs };

/** Preact knows a fragment by what it does. */
export function Fragment({ children }: { readonly children?: unknown }): unknown {
  return children;
}
