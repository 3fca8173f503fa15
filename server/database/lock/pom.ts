/** What a POM says about dependencies, with its parents and its imported lists folded in. Profiles are left aside. */
import { childOf, type Element, parseXml, textAt } from './xml.ts';

export interface Dependency {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly type: string;
  readonly classifier: string | undefined;
  readonly scope: string | undefined;
  readonly optional: boolean;
  /** `group:artifact`, either may be `*`. */
  readonly exclusions: readonly string[];
}

export interface Pom {
  readonly dependencies: readonly Dependency[];
  /** Versions, scopes and exclusions for dependencies that leave them out, by `managementKey`. */
  readonly managed: ReadonlyMap<string, Dependency>;
}

/** Answers with the POM's text. */
export type FetchPom = (groupId: string, artifactId: string, version: string) => Promise<string>;

/** What Maven takes for one dependency whatever its version: `group:artifact:type:classifier`, the last part empty when there is none. */
export function managementKey({ groupId, artifactId, type, classifier }: Dependency): string {
  return `${groupId}:${artifactId}:${type}:${classifier ?? ''}`;
}

type Properties = ReadonlyMap<string, string>;

function fill(text: string | undefined, properties: Properties): string | undefined {
  let value = text;
  // A property may name another one; ten steps are more than any POM has, and end a circle.
  for (let step = 0; value?.includes('${') && step < 10; step += 1) {
    value = value.replace(/\$\{([^}]+)\}/g, (whole, name: string) => properties.get(name) ?? whole);
  }
  return value;
}

function readDependency(element: Element, properties: Properties): Dependency {
  const at = (name: string) => fill(textAt(element, name), properties);
  const exclusions = childOf(element, 'exclusions')?.children ?? [];
  return {
    groupId: at('groupId') ?? '',
    artifactId: at('artifactId') ?? '',
    version: at('version'),
    type: at('type') ?? 'jar',
    classifier: at('classifier'),
    scope: at('scope'),
    optional: at('optional') === 'true',
    exclusions: exclusions.map((one) => `${textAt(one, 'groupId') ?? '*'}:${textAt(one, 'artifactId') ?? '*'}`),
  };
}

/** The POM and its parents, nearest first. */
async function lineage(fetchPom: FetchPom, groupId: string, artifactId: string, version: string): Promise<Element[]> {
  const project = parseXml(await fetchPom(groupId, artifactId, version));
  const parent = childOf(project, 'parent');
  if (!parent) return [project];
  const [parentGroup, parentArtifact, parentVersion] = ['groupId', 'artifactId', 'version'].map((name) =>
    textAt(parent, name),
  );
  if (!parentGroup || !parentArtifact || !parentVersion)
    throw new Error(`${groupId}:${artifactId}:${version} has half a parent`);
  return [project, ...(await lineage(fetchPom, parentGroup, parentArtifact, parentVersion))];
}

function propertiesOf(projects: readonly Element[], groupId: string, artifactId: string, version: string): Properties {
  const properties = new Map<string, string>();
  for (const project of [...projects].reverse()) {
    for (const { name, text } of childOf(project, 'properties')?.children ?? []) properties.set(name, text);
  }
  const parent = childOf(projects[0], 'parent');
  const own = { groupId, artifactId, version };
  for (const [name, value] of Object.entries(own)) {
    properties.set(`project.${name}`, value);
    properties.set(`pom.${name}`, value);
    const fromParent = textAt(parent, name);
    if (fromParent) properties.set(`project.parent.${name}`, fromParent);
  }
  return properties;
}

async function managedBy(fetchPom: FetchPom, projects: readonly Element[], properties: Properties) {
  const managed = new Map<string, Dependency>();
  const imports: Dependency[] = [];
  for (const project of projects) {
    const list = childOf(childOf(project, 'dependencyManagement'), 'dependencies')?.children ?? [];
    for (const dependency of list.map((element) => readDependency(element, properties))) {
      if (dependency.scope === 'import') imports.push(dependency);
      else if (!managed.has(managementKey(dependency))) managed.set(managementKey(dependency), dependency);
    }
  }
  for (const { groupId, artifactId, version } of imports) {
    if (version === undefined) continue;
    const imported = await readPom(fetchPom, groupId, artifactId, version);
    for (const [key, dependency] of imported.managed) if (!managed.has(key)) managed.set(key, dependency);
  }
  return managed;
}

/** Read one POM with all that it inherits. */
export async function readPom(fetchPom: FetchPom, groupId: string, artifactId: string, version: string): Promise<Pom> {
  const projects = await lineage(fetchPom, groupId, artifactId, version);
  const properties = propertiesOf(projects, groupId, artifactId, version);
  const managed = await managedBy(fetchPom, projects, properties);
  const dependencies = new Map<string, Dependency>();
  for (const project of projects) {
    for (const element of childOf(project, 'dependencies')?.children ?? []) {
      const dependency = readDependency(element, properties);
      const key = managementKey(dependency);
      if (dependencies.has(key)) continue;
      const rule = managed.get(key);
      dependencies.set(key, {
        ...dependency,
        version: dependency.version ?? rule?.version,
        scope: dependency.scope ?? rule?.scope,
        exclusions: [...dependency.exclusions, ...(rule?.exclusions ?? [])],
      });
    }
  }
  return { dependencies: [...dependencies.values()], managed };
}
