/** As much XML as a Maven POM has: elements and text. Attributes are skipped; no document type, so no entities of its own. */

export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  /** Own text, trimmed. */
  readonly text: string;
}

interface Open {
  name: string;
  children: Element[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)(?:\s[^>]*?)?(\/?)>|([^<]+)/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** The root element. Throws when tags do not match. */
export function parseXml(source: string): Element {
  const root: Open = { name: '', children: [], text: '' };
  const stack: Open[] = [root];
  for (const [, cdata, closing, opening, selfClosing, text] of source.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    const top = stack.at(-1) ?? root;
    if (opening !== undefined) {
      const element: Open = { name: opening, children: [], text: '' };
      top.children.push(element);
      if (selfClosing !== '/') stack.push(element);
    } else if (closing !== undefined) {
      if (top.name !== closing) throw new Error(`</${closing}> closes <${top.name}>`);
      top.text = top.text.trim();
      stack.pop();
    } else {
      top.text += cdata ?? decode(text ?? '');
    }
  }
  const [first] = root.children;
  if (stack.length !== 1 || !first) throw new Error('the document ends in the middle of an element');
  return first;
}

/** The first child of that name. Takes undefined too, so that a way down can be written without a question at each step. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Text of a child, or undefined when it is not there or empty. */
export function textAt(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.text || undefined;
}
