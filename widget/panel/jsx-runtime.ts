import { type ComponentType, Fragment, h, type VNode } from "preact";

export { Fragment };

/**
 * What compiled JSX calls. Preact's own does more, for servers and debuggers, than the widget has use for; the build
 * puts this in its place.
 */
export function jsx(
  type: string | ComponentType<object>,
  props: object,
  key?: string | number,
): VNode<object> {
  return h(type as ComponentType<object>, key === undefined ? props : { ...props, key });
}

export { jsx as jsxs };
