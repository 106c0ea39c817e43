import { optionsMessages } from "../i18n/i18n.ts";
import { ConfirmButtons } from "./confirm-buttons.tsx";
import type { Destinations } from "./destinations.ts";

interface DestinationQuestionProps {
  readonly destinations: Destinations;
  readonly onConfirm: (origins: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Names the origins that get the token or sign the person in, before anything is sent there. */
export function DestinationQuestion({
  destinations,
  onConfirm,
  onCancel,
}: DestinationQuestionProps) {
  return (
    <div class="notice" role="alert">
      <p class="bold">{optionsMessages.checkDestinations}</p>
      <DestinationLines destinations={destinations} />
      <ConfirmButtons
        yes={optionsMessages.connect}
        onYes={() => onConfirm(Object.values(destinations))}
        onCancel={onCancel}
      />
    </div>
  );
}

/** Says where the person signs in, and which origin gets the token. */
export function DestinationLines({
  destinations: { service, issuer },
}: {
  destinations: Destinations;
}) {
  return (
    <>
      {issuer !== undefined && <p>{optionsMessages.signInAt(issuer)}</p>}
      <p>{optionsMessages.tokenGoesTo(service)}</p>
    </>
  );
}
