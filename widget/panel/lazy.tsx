import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/**
 * A component that is fetched when it is first shown. Until then, and if it cannot be fetched, its
 * place holds `waiting` or `failed`.
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { waiting, failed }: { waiting: string; failed: string },
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const state = useSignal<"waiting" | "failed" | "loaded">(loaded ? "loaded" : "waiting");
    useEffect(() => {
      if (loaded) return;
      let mounted = true;
      load().then(
        (component) => {
          loaded = component;
          if (mounted) state.value = "loaded";
        },
        () => {
          if (mounted) state.value = "failed";
        },
      );
      return () => {
        mounted = false;
      };
    }, [state]);
    const Component = loaded;
    if (state.value === "loaded" && Component) return <Component {...props} />;
    return <p class="quiet">{state.value === "failed" ? failed : waiting}</p>;
  };
}
