import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { relatedFields } from '../../../server/graphql/entity/related.ts';
import { makeSchema } from '../../../server/graphql/schema.ts';
import { DRIVE_ROLES } from '../../../server/model/drive-weights.ts';
import {
  ENTITY_LABELS,
  ENTITY_RELATIONSHIP_TYPES,
  ENUMS,
  LABEL_NAMES,
  LABELS,
} from '../../../server/model/ontology.ts';

const schema = makeSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [
      ...missing,
      ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return missing;
  for (const field of Object.values(type.getFields())) {
    if (!field.description) missing.push(`${type.name}.${field.name}`);
    for (const arg of 'args' in field ? field.args : []) {
      if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  return missing;
}

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return type.getValues().map((value) => value.name);
}

describe('the schema', () => {
  test('has a description on every type, field, argument and enum value', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
    expect(schema.description).toBeTruthy();
  });

  test('has no mutation and no subscription', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test.each([
    'SectionKind',
    'OrganizationLevel',
    'OrganizationKind',
    'MeetingKind',
    'AttendRole',
    'OrganizeRole',
    'SendKind',
    'FigureKind',
  ] as const)('%s is the closed list of the ontology', (name) => {
    expect(valuesOf(name)).toEqual([...ENUMS[name]]);
  });

  test('labels, relationship types and roles are those of the ontology', () => {
    expect(valuesOf('Label')).toEqual([...LABEL_NAMES]);
    expect(valuesOf('RelationshipType')).toEqual([...ENTITY_RELATIONSHIP_TYPES]);
    expect(valuesOf('Role')).toEqual([...ENUMS.AttendRole, ...ENUMS.OrganizeRole, ...ENUMS.SendKind]);
    expect(valuesOf('DriveRole').sort()).toEqual([...DRIVE_ROLES].sort());
  });

  test('every label is a type with the properties of the ontology, and entities share one interface', () => {
    for (const label of LABEL_NAMES) {
      const type = schema.getType(label);
      if (!isObjectType(type)) throw new Error(`${label} is no type`);
      expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(Object.keys(LABELS[label])));
      const isEntity = ENTITY_LABELS.some((name) => name === label);
      expect(type.getInterfaces().map(({ name }) => name)).toEqual(isEntity ? ['Node', 'Entity'] : ['Node']);
    }
  });

  test('every list of related things means something', () => {
    for (const label of ENTITY_LABELS) {
      const type = schema.getType(label);
      if (!isObjectType(type)) throw new Error(`${label} is no type`);
      const inSdl = Object.values(type.getFields())
        .filter(({ name, type: of }) => /^Related/.test(String(of)) && name !== 'relationships')
        .map(({ name }) => name);
      expect([label, Object.keys(relatedFields[label]).sort()]).toEqual([label, inSdl.sort()]);
    }
  });
});

test('queries over "all relationships" name every type between entities, and no other', () => {
  const folder = new URL('../../../cypher/read/', import.meta.url);
  const all = ENTITY_RELATIONSHIP_TYPES.join('|');
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .flatMap((path) => readFileSync(new URL(path, folder), 'utf8').match(/:PUBLISHES\|[A-Z_|]+/g) ?? []);
  expect(lists.length).toBeGreaterThan(5);
  for (const list of lists) expect(list).toBe(`:${all}`);
});
