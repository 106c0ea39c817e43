import { CopyButton } from "./copy-button.tsx";
import { useMessages } from "./language.ts";

interface CopyMessageProps {
  readonly getMessage: () => string;
}

/** A button that copies a request to an admin, for people who cannot make a change themselves. */
export function CopyMessage({ getMessage }: CopyMessageProps) {
  const messages = useMessages()?.change;
  if (!messages) return null;
  return <CopyButton label={messages.copy} copied={messages.copied} getText={getMessage} />;
}
