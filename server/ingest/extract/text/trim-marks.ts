const isBlank = (unit: string): boolean => unit.trim() === '';

/**
 * A text without marks and blanks at its end. A loop from the end: an expression such as `[，。]+$` is tried from every mark of a text that
 * holds thousands, and its time grows with their square.
 */
export function trimMarksAtEnd(text: string, marks = '，。；、'): string {
  let end = text.length;
  for (; end > 0; end--) {
    const unit = text.charAt(end - 1);
    if (!marks.includes(unit) && !isBlank(unit)) break;
  }
  return text.slice(0, end);
}

/** The same at both ends. */
export function trimMarks(text: string, atStart = '，、', atEnd = '，。；、'): string {
  let start = 0;
  for (; start < text.length; start++) {
    const unit = text.charAt(start);
    if (!atStart.includes(unit) && !isBlank(unit)) break;
  }
  return trimMarksAtEnd(text.slice(start), atEnd);
}
