import type { ComponentChildren, TargetedEvent } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "password";
}

/** A labelled text field. */
export function TextField({ label, hint, value, onChange, type = "text" }: FieldProps) {
  return (
    <Labelled label={label} hint={hint}>
      {(attributes) => {
        const shared = {
          ...attributes,
          class: "input",
          autocomplete: "off",
          spellcheck: false,
          value,
          onInput: (event: TargetedEvent<HTMLInputElement>) => onChange(event.currentTarget.value),
        } as const;
        return type === "password" ? (
          <input {...shared} type="password" />
        ) : (
          <input {...shared} type="text" />
        );
      }}
    </Labelled>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  /** Below the field. */
  readonly note?: string | undefined;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** A labelled select. */
export function SelectField<T extends string>(props: SelectProps<T>) {
  const { label, hint, note, value, options, onChange } = props;
  const names = Object.keys(options) as T[];
  return (
    <Labelled label={label} hint={hint} note={note}>
      {(attributes) => (
        <select
          {...attributes}
          class="input"
          value={value}
          onChange={(event) => {
            const chosen = names.find((name) => name === event.currentTarget.value);
            if (chosen) onChange(chosen);
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {options[name]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly note?: string | undefined;
  readonly children: (attributes: { id: string; "aria-describedby"?: string }) => ComponentChildren;
}

function Labelled({ label, hint, note, children }: LabelledProps) {
  const id = useId();
  const [hintId, noteId] = [`${id}-hint`, `${id}-note`];
  const describedBy = [hint !== undefined && hintId, note !== undefined && noteId].filter(Boolean);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children({
        id,
        ...(describedBy.length > 0 && { "aria-describedby": describedBy.join(" ") }),
      })}
      {hint !== undefined && (
        <span class="muted small" id={hintId}>
          {hint}
        </span>
      )}
      {note !== undefined && (
        <span class="muted small" id={noteId}>
          {note}
        </span>
      )}
    </div>
  );
}
