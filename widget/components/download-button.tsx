interface SaveProps {
  /** Name of the file, with its ending. */
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly text: () => string | Promise<string>;
  /** Hears where the text could not be made. */
  readonly onFault?: () => void;
}

/** A button that saves a text, made at the press, as a file. */
export function Save({ name, type, label, text, onFault }: SaveProps) {
  const save = async () => {
    const url = URL.createObjectURL(new Blob([await text()], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" class="button" part="button" onClick={() => void save().catch(onFault)}>
      {label}
    </button>
  );
}
