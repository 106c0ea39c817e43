import { useId } from "preact/hooks";

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onSearch: (query: string) => void;
}

/** A labelled search field. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps) {
  const id = useId();
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        part="field"
        type="search"
        autocomplete="off"
        placeholder={hint}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </>
  );
}
