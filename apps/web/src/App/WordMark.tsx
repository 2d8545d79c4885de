/** Fields around a common ground, and the name. */
export function WordMark() {
  return (
    <>
      <svg
        className="al-word-mark__sign al-own-size"
        viewBox="0 0 40 40"
        width="40"
        height="40"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="al-word-mark__ground" x="13" y="13" width="14" height="14" rx="4" />
        <path
          className="al-word-mark__fields"
          d="M4 10a6 6 0 0 1 6-6h8v5.5h-4.5a4 4 0 0 0-4 4V18H4zM22 4h8a6 6 0 0 1 6 6v8h-5.5v-4.5a4 4 0 0 0-4-4H22zM36 22v8a6 6 0 0 1-6 6h-8v-5.5h4.5a4 4 0 0 0 4-4V22zM18 36h-8a6 6 0 0 1-6-6v-8h5.5v4.5a4 4 0 0 0 4 4H18z"
        />
      </svg>
      <span className="al-word-mark__name">Allmende</span>
    </>
  );
}
