interface DownloadButtonProps {
  /** Name of the file, with its extension. */
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly getText: () => string | Promise<string>;
  /** Called if `getText` fails. */
  readonly onError?: () => void;
}

/** A button that saves a file, whose text is created on press. */
export function DownloadButton({ name, type, label, getText, onError }: DownloadButtonProps) {
  const download = async () => {
    const url = URL.createObjectURL(new Blob([await getText()], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button
      type="button"
      class="button"
      part="button"
      onClick={() => void download().catch(onError)}
    >
      {label}
    </button>
  );
}
