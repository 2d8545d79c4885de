/** A text in pieces with what was asked for marked. */
export function Marked({ pieces }: { pieces: readonly { readonly text: string; readonly hit: boolean }[] }) {
  return pieces.map(({ text, hit }, index) =>
    hit ? (
      <mark key={index} className="al-mark">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
