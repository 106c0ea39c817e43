import { useMemo } from "preact/hooks";
import { useAnnouncement } from "../../components/live-region.tsx";
import type { Filter } from "./filter.ts";

/** A search is complete this long after the last key. */
const TYPING_PAUSE_MS = 600;

interface ResultCountProps {
  readonly text: string;
  /** Absent until somebody filters. */
  readonly filter: Filter | undefined;
}

/** The number of results, announced for each filter; a change that alters it announces itself. */
export function ResultCount({ text, filter }: ResultCountProps) {
  const announced = useMemo(() => text, [filter]);
  useAnnouncement(filter && announced, filter, TYPING_PAUSE_MS);
  return <p class="muted small">{text}</p>;
}
