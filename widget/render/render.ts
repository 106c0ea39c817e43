import type { ComponentChildren } from "preact";
import { putAttribute } from "./attributes.ts";
import { attempt, type Component, drawBy, endComponent, startEffects } from "./component.ts";
import { Fragment } from "./jsx-runtime.ts";
import { arrange, type Described, elementAround, nodeIn, type Place, TEXT } from "./place.ts";
import { follow, isBehind } from "./signal.ts";

const roots = new WeakMap<Element, Place>();

/** Components that something has changed for. */
const waiting = new Set<Component>();
let made = 0;

const NOTHING = {};

/** Shows something in an element; what stands there is taken over as far as it is of the same kind. */
export function render(content: ComponentChildren, container: Element): void {
  const root = roots.get(container) ?? placeOf(container, undefined, "", 0);
  roots.set(container, root);
  if (root.inner.length === 0) root.found = [...container.childNodes];
  follow(undefined, () => {
    update(root, { type: "", props: { children: content } });
    startEffects();
  });
}

/** Shows something in place of what was shown before, in the nodes of it that are of the same kind. */
export function hydrate(content: ComponentChildren, container: Element): void {
  roots.delete(container);
  render(content, container);
}

function placeOf(
  node: Place["node"],
  parent: Place | undefined,
  type: Described["type"],
  key: Place["key"],
): Place {
  const found = node ? [...node.childNodes] : [];
  return { parent, key, node, described: { type, props: NOTHING }, inner: [], found };
}

function create(parent: Place, { type }: Described, key: Place["key"]): Place {
  if (typeof type === "string") return placeOf(nodeIn(parent, type), parent, type, key);
  const place = placeOf(undefined, parent, type, key);
  made += 1;
  const component: Component = {
    place,
    number: made,
    hooks: [],
    seen: new Map(),
    hear() {
      if (waiting.size === 0) queueMicrotask(redraw);
      waiting.add(component);
    },
  };
  place.component = component;
  return place;
}

function redraw(): void {
  const components = [...waiting].sort((one, other) => one.number - other.number);
  waiting.clear();
  for (const component of components) {
    attempt(() => {
      // It may have been drawn with what is around it, or be gone.
      if (!isBehind(component)) return;
      drawComponent(component);
      arrange(elementAround(component.place));
    });
  }
  startEffects();
}

function drawComponent(component: Component): void {
  const { place } = component;
  const { type, props } = place.described;
  if (typeof type === "string") return;
  drawBy(
    component,
    () => type(props),
    (content) => fill(place, content),
  );
}

function update(place: Place, described: Described): void {
  const before = place.described;
  // The very same again: what has changed in it, that hears of it itself.
  if (before === described) return;
  place.described = described;
  const { node, component } = place;
  const { children } = described.props;
  if (component) {
    // What follows signals hears of what has changed in them itself.
    if (component.seen.size === 0 || !areSame(before.props, described.props)) {
      drawComponent(component);
    }
  } else if (!(node instanceof Text)) updateElement(place, before.props);
  // Writing the same again would be announced again.
  else if (node.data !== children) node.data = String(children);
}

function areSame(before: Described["props"], now: Described["props"]): boolean {
  return Object.keys({ ...before, ...now }).every((name) => before[name] === now[name]);
}

function updateElement(place: Place, before: Described["props"]): void {
  const node = place.node as HTMLElement;
  const { props } = place.described;
  const { children, ref, style } = props;
  fill(place, children);
  place.found = [];
  arrange(place);
  // What was taken over may have more.
  if (before === NOTHING) {
    for (const name of node.getAttributeNames()) {
      if (props[name] === undefined) node.removeAttribute(name);
    }
  }
  for (const name of Object.keys({ ...before, ...props })) {
    if (props[name] !== before[name]) putAttribute(node, name, props[name]);
  }
  for (const name of ["value", "checked"]) {
    // Once a person has changed it, the attribute says no more what it is.
    if (name in props && Reflect.get(node, name) !== props[name]) {
      Reflect.set(node, name, props[name]);
    }
  }
  for (const [name, value] of Object.entries(style ?? {})) {
    // Through the object model, which no content security policy forbids.
    if (name in node.style) Reflect.set(node.style, name, value);
    else node.style.setProperty(name, String(value));
  }
  if (ref) (ref as { current: unknown }).current = node;
}

/** Puts content into a place: what has the same key, or else the same position, and is of the same kind stays. */
function fill(place: Place, content: unknown): void {
  const rest = [...place.inner];
  place.inner = [content].flat().flatMap((child: unknown, index) => {
    if (child === undefined || child === null || typeof child === "boolean") return [];
    const described = describe(child);
    const { type } = described;
    const key = described.key === undefined ? index : String(described.key);
    const at = rest.findIndex((known) => known.key === key && known.described.type === type);
    const [next = create(place, described, key)] = at < 0 ? [] : rest.splice(at, 1);
    update(next, described);
    return next;
  });
  rest.forEach(end);
}

function describe(child: unknown): Described {
  if (Array.isArray(child)) return { type: Fragment, props: { children: child } };
  if (typeof child === "object") return child as Described;
  return { type: TEXT, props: { children: String(child) } };
}

function end({ component, described, node, inner }: Place): void {
  if (component) endComponent(component);
  const ref = described.props["ref"] as { current: unknown } | undefined;
  if (ref?.current === node && ref) ref.current = null;
  inner.forEach(end);
}
