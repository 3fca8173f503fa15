/** Validation rules on the shape of a query: depth, aliases, directives. Fragments count where they are spread. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { userError } from '../base/errors.ts';
import { BOUNDS } from './bounds.ts';

interface Shape {
  depth: number;
  aliases: number;
  directives: number;
}

function tooLarge(what: { readonly zh: string; readonly en: string }, is: number, max: number): GraphQLError {
  return userError('QUERY_TOO_LARGE', {
    zh: `查询的${what.zh}为 ${is}，上限 ${max}。请拆成几次查询。`,
    en: `The query has ${is} ${what.en}, ${max} are allowed: split it into several.`,
  });
}

const WORDS = {
  depth: { zh: '层数', en: 'levels' },
  aliases: { zh: '别名数', en: 'aliases' },
  directives: { zh: '指令数', en: 'directives' },
} as const;

class Measure {
  readonly shape: Shape = { depth: 0, aliases: 0, directives: 0 };
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #open = new Set<string>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  /** Stops as soon as a bound is passed, so that fragments that spread fragments cannot make the measuring itself costly. */
  get over(): boolean {
    return (['depth', 'aliases', 'directives'] as const).some((key) => this.shape[key] > BOUNDS[key]);
  }

  #visited = 0;

  visit(selections: SelectionSetNode, depth: number): void {
    this.shape.depth = Math.max(this.shape.depth, depth);
    for (const node of selections.selections) {
      this.#visited += 1;
      if (this.over || this.#visited > BOUNDS.length) return;
      this.shape.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        if (node.alias) this.shape.aliases += 1;
        if (node.selectionSet && !node.name.value.startsWith('__')) this.visit(node.selectionSet, depth + 1);
      } else if (node.kind === Kind.INLINE_FRAGMENT) this.visit(node.selectionSet, depth);
      else this.#spread(node.name.value, depth);
    }
  }

  #spread(name: string, depth: number): void {
    const fragment = this.#fragments.get(name);
    // A fragment inside itself is refused by the standard rules.
    if (!fragment || this.#open.has(name)) return;
    this.#open.add(name);
    this.visit(fragment.selectionSet, depth);
    this.#open.delete(name);
  }
}

/** Reports each bound that the operation passes. */
function measureOperation(context: ValidationContext, operation: OperationDefinitionNode): void {
  const measure = new Measure(context.getDocument());
  measure.shape.directives += operation.directives?.length ?? 0;
  measure.visit(operation.selectionSet, 1);
  for (const key of ['depth', 'aliases', 'directives'] as const) {
    if (measure.shape[key] > BOUNDS[key]) context.reportError(tooLarge(WORDS[key], measure.shape[key], BOUNDS[key]));
  }
}

/** One rule for all: measures each operation once. */
export const shapeRule: ValidationRule = (context) => ({
  OperationDefinition: { enter: (operation) => measureOperation(context, operation) },
});
