import { useMemo } from "preact/hooks";
import { useAnnouncement } from "../../components/live-region.tsx";
import type { Filter } from "./filter.ts";

/** Milliseconds without a key after which somebody has typed what to look for. */
const TYPING = 600;

interface FoundProps {
  readonly text: string;
  /** What it was found by; absent until somebody looks for something. */
  readonly filter: Filter | undefined;
}

/** How much was found: said as the answer to a search, and not again when a change, which says itself, changes it. */
export function Found({ text, filter }: FoundProps) {
  const answer = useMemo(() => text, [filter]);
  useAnnouncement(filter && answer, filter, TYPING);
  return <p class="quiet small">{text}</p>;
}
