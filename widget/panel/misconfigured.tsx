/** For the developers of the host: the element lacks what it needs. */
export function Misconfigured({ reason }: { reason: string }) {
  return (
    <section class="panel">
      <div class="notice caution" role="alert">
        <p>{reason}</p>
      </div>
    </section>
  );
}
