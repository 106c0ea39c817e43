/** What is played on a page of its own: each scene draws something, does something to it, and says what came of it. */
export * from "./components.tsx";
export * from "./nodes.tsx";
export * from "./properties.tsx";
