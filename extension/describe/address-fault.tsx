import { optionsMessages } from "../i18n/i18n.ts";
import { addressError } from "./typed-address.ts";

interface AddressFaultProps {
  readonly address: string;
  /** True if an address that is missing, or not complete yet, is a fault. */
  readonly isRequired: boolean;
}

/** The reason why an address can't be that of a site; nothing while a person may still be typing. */
export function AddressFault({ address, isRequired }: AddressFaultProps) {
  const fault = addressError(address);
  if (!fault || (fault === "none" && !isRequired)) return null;
  return (
    <p class="notice caution" role="alert">
      {optionsMessages.addressError[fault]}
    </p>
  );
}
