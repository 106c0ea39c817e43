import { TextField } from "../components/field.tsx";
import { AddressFault } from "../describe/address-fault.tsx";
import { optionsMessages } from "../i18n/i18n.ts";

interface SiteAddressesProps {
  readonly address: string;
  /** Other addresses of the same site. */
  readonly aliases: readonly string[];
  /** True if an empty address is a fault. */
  readonly isRequired: boolean;
  readonly onAddress: (address: string) => void;
  readonly onAliases: (aliases: readonly string[]) => void;
}

/** The address of a page of a site, and the other addresses of the site: custom domains, earlier names. */
export function SiteAddresses(props: SiteAddressesProps) {
  const { address, aliases, isRequired, onAddress, onAliases } = props;
  return (
    <>
      <TextField
        label={optionsMessages.siteAddress}
        hint={optionsMessages.siteHint}
        value={address}
        onChange={onAddress}
      />
      <AddressFault address={address} isRequired={isRequired} />
      {aliases.map((alias, index) => (
        <div class="field-group" key={index}>
          <TextField
            label={optionsMessages.otherAddress}
            hint={optionsMessages.otherAddressHint}
            value={alias}
            onChange={(value) => onAliases(aliases.with(index, value))}
          />
          <AddressFault address={alias} isRequired={isRequired} />
          <button
            type="button"
            class="link small"
            onClick={() => onAliases(aliases.toSpliced(index, 1))}
          >
            {optionsMessages.removeAddress}
          </button>
        </div>
      ))}
      <p>
        <button type="button" class="link" onClick={() => onAliases([...aliases, ""])}>
          {optionsMessages.addAddress}
        </button>
      </p>
    </>
  );
}
