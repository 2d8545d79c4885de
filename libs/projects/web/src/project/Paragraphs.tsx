/** Plain text as people wrote it: empty lines part paragraphs, single line ends stay. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="al-prose kern-body al-plain-text">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
