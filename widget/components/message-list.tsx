interface MessageListProps {
  readonly class: string;
  /** `false` and `undefined` are left out. */
  readonly messages: readonly (string | false | undefined)[];
}

/** Sentences as a list. */
export function MessageList({ class: name, messages }: MessageListProps) {
  return <ul class={name}>{messages.map((message) => message && <li>{message}</li>)}</ul>;
}
