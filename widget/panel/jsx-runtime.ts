import type { ComponentType, VNode } from "preact";

type Create = (type: string | ComponentType<object>, props: object) => VNode<object>;

/** As much of a node as `draw` needs. */
let create: Create = (type, props) => ({ type, props }) as VNode<object>;

/** Has nodes made by Preact from now on; `draw` takes those just as well. */
export function createWith(h: Create): void {
  create = h;
}

/**
 * What compiled JSX calls. Preact's own brings Preact with it, and a first view does without; the build puts this in
 * its place.
 */
export function jsx(
  type: string | ComponentType<object>,
  props: object,
  key?: string | number,
): VNode<object> {
  return create(type, key === undefined ? props : { ...props, key });
}

export { jsx as jsxs };

/** Preact knows a fragment by what it does. */
export function Fragment({ children }: { readonly children?: unknown }): unknown {
  return children;
}
