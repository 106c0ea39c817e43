import { useSignal } from "@preact/signals";
import { Table } from "./table.tsx";
import { Toggle } from "./toggle.tsx";

interface AsTableProps {
  readonly label: string;
  readonly head: readonly string[];
  /** Cells as the head has them, the row's own head first. Made when the table is asked for. */
  readonly rows: () => readonly (readonly string[])[];
}

/** What a picture shows as a table, behind a button. */
export function AsTable({ label, head, rows }: AsTableProps) {
  const open = useSignal(false);
  return (
    <>
      <Toggle label={label} open={open} small />
      {open.value && <Table head={head} rows={rows()} />}
    </>
  );
}
