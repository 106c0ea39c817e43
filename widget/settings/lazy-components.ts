import { lazy } from "../components/lazy.tsx";

/** The sections that are loaded when they are first opened. */
export const Exceptions = lazy(
  async () => (await import("./exceptions/exceptions.tsx")).Exceptions,
);
export const History = lazy(async () => (await import("./history/history.tsx")).History);
