import type { ComponentType, VNode } from "preact";
import { useLanguage } from "./language.ts";
import { useAnswer } from "./use-async.ts";

/** A component that comes on demand. */
export interface Lazy<P> {
  (props: P): VNode;
  /** Fetches it, so that it need not be waited for when it is shown. */
  ahead(): Promise<ComponentType<P>>;
}

/** A component that is fetched when it is first shown; if it cannot be fetched, its place says so. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  let loaded: ComponentType<P> | undefined;
  const ahead = async () => {
    loaded ??= await load();
    return loaded;
  };
  const Lazy = (props: P) => {
    const { core } = useLanguage();
    const Component = useAnswer(ahead, [], loaded);
    if (typeof Component !== "string") return <Component {...props} />;
    return <p class="quiet">{Component === "failed" ? core.genericError : core.loading}</p>;
  };
  return Object.assign(Lazy, { ahead });
}
