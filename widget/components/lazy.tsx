import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useLanguage } from "./language.ts";
import { LoadFailure } from "./load-failure.tsx";
import { retryLater } from "./retry-later.ts";
import { useAsync } from "./use-async.ts";

interface Closable {
  readonly onClose?: (() => void) | undefined;
}

/**
 * Returns a component that is loaded when it is first rendered, and shows that until then. A failed load is retried
 * once the connection is back.
 */
export function lazy<P extends Closable>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: { readonly Component: ComponentType<P> } | undefined;
  const loadOnce = async () => {
    loaded ??= { Component: await load() };
    return loaded;
  };
  return function Lazy(props: P) {
    const { core } = useLanguage();
    const attempt = useSignal(0);
    const module = useAsync(loadOnce, [attempt.value], loaded);
    const retry = () => {
      attempt.value += 1;
    };
    const hasFailed = module === "failed";
    useEffect(() => (hasFailed ? retryLater(retry) : undefined), [hasFailed, attempt.value]);
    if (module === "failed") {
      return <LoadFailure core={core} onRetry={retry} onCancel={props.onClose} />;
    }
    if (module === "loading") return <p class="muted">{core.loading}</p>;
    return <module.Component {...props} />;
  };
}
