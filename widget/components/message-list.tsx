interface LinesProps {
  readonly class: string;
  /** Those that are not there are left out. */
  readonly lines: readonly (string | false | undefined)[];
}

/** Sentences as a list. */
export function Lines({ class: name, lines }: LinesProps) {
  return <ul class={name}>{lines.map((line) => line && <li>{line}</li>)}</ul>;
}
