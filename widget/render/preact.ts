/**
 * Stands in the place of `preact` in what browsers load of the widget, with as much of it as the components use:
 * references and styles are objects, handlers those that every element knows, effects run before what was drawn is
 * painted, and a context has another value only where what is below is described anew.
 */
export { createContext } from "./hooks.ts";
export { Fragment } from "./jsx-runtime.ts";
export { hydrate, render } from "./render.ts";
