import { newestOf as newestAnswer } from "../../widget/state/newest-of.ts";

/** Reads at each call; of readings that overlap only the newest is heard. */
export function newestOf<T>(read: () => Promise<T>, hear: (value: T) => void): () => void {
  const take = newestAnswer(hear);
  return () => take(read());
}
