import type { ComponentType } from "preact";
import { useLanguage } from "./language.ts";
import { useAsync } from "./use-async.ts";

/** Returns a component that is loaded when it is first rendered; until then it says so. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: { readonly Component: ComponentType<P> } | undefined;
  const loadOnce = async () => {
    loaded ??= { Component: await load() };
    return loaded;
  };
  return function Lazy(props: P) {
    const { core } = useLanguage();
    const module = useAsync(loadOnce, [], loaded);
    if (typeof module !== "string") return <module.Component {...props} />;
    return <p class="muted">{module === "failed" ? core.genericError : core.loading}</p>;
  };
}
