/** Three beads on a string. The middle one is the sentence: the only yellow of the mark. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
      <path d="M3 14C8 18 10 6 14.500 8.500S21 8 25 5" />
      <circle cx="4" cy="14" r="3" className="logo-bead" />
      <circle cx="14" cy="9" r="3.600" className="logo-sentence" />
      <circle cx="24" cy="5.500" r="3" className="logo-bead" />
    </svg>
  );
}
