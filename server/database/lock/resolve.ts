/** Which jars a program needs at run time, by Maven's rule: of two versions the one nearer to the root wins, then the one named first. */
import type { Coordinates } from '../lock.ts';
import { type Dependency, type FetchPom, managementKey, readPom } from './pom.ts';

interface Node {
  readonly dependency: Dependency;
  /** Exclusions of everything on the way from the root. */
  readonly excluded: readonly string[];
}

function isExcluded({ groupId, artifactId }: Dependency, excluded: readonly string[]): boolean {
  return excluded.some((rule) => {
    const [group, artifact] = rule.split(':');
    return (group === '*' || group === groupId) && (artifact === '*' || artifact === artifactId);
  });
}

function isNeeded({ scope, optional, type }: Dependency): boolean {
  return !optional && type === 'jar' && (scope === undefined || scope === 'compile' || scope === 'runtime');
}

function rootOf({ groupId, artifactId, version }: Coordinates): Node {
  const dependency = { groupId, artifactId, version, type: 'jar', classifier: undefined, scope: undefined };
  return { dependency: { ...dependency, optional: false, exclusions: [] }, excluded: [] };
}

async function childrenOf({ dependency, excluded }: Node, fetchPom: FetchPom): Promise<Node[]> {
  const { groupId, artifactId, version } = dependency;
  if (version === undefined) throw new Error(`no version for ${groupId}:${artifactId}`);
  if (/[[(,]/.test(version))
    throw new Error(`${groupId}:${artifactId} wants a range of versions (${version}): choose one by hand`);
  const pom = await readPom(fetchPom, groupId, artifactId, version);
  return pom.dependencies
    .filter((child) => isNeeded(child) && !isExcluded(child, excluded))
    .map((child) => ({ dependency: child, excluded: [...excluded, ...child.exclusions] }));
}

/** Walk the tree level by level. POMs of one level are read together, taken in order. */
export async function resolve(roots: readonly Coordinates[], fetchPom: FetchPom): Promise<Coordinates[]> {
  const chosen = new Map<string, Coordinates>();
  let level: Node[] = roots.map(rootOf);
  while (level.length > 0) {
    const winners: Node[] = [];
    for (const node of level) {
      const { groupId, artifactId, version, classifier } = node.dependency;
      const key = managementKey(node.dependency);
      if (chosen.has(key) || version === undefined) continue;
      chosen.set(key, { groupId, artifactId, version, ...(classifier ? { classifier } : {}) });
      winners.push(node);
    }
    level = (await Promise.all(winners.map((node) => childrenOf(node, fetchPom)))).flat();
  }
  return [...chosen.values()];
}
