/** Plain text people wrote, paragraph by paragraph; single line breaks stay. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph, index) => (
          <p key={index} className="al-written">
            {paragraph}
          </p>
        ))}
    </>
  );
}
