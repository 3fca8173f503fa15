/**
 * Who may import whom, as rules that `npm test` checks. The name of a rule is the sentence that the offender reads; the comment is
 * the advice. The reasons: stages that know only the model can be tested by tables and moved to other machines; one room that knows
 * the driver (or the canvas) can be replaced; a page that meets the server only in GraphQL shows what other clients can do.
 */

/** The stages of the pipeline, in the order of the flow. */
const STAGES = 'read|layout|extract|resolve|load';
/** Files by which other rooms may meet the store: questions, writes and errors, no driver. */
const PORTS = '^server/store/(ports|records|writer-port|store-error)\\.ts$';
/** Packages whose names begin so. */
const npm = (...names) => names.map((name) => `node_modules/${name}`);
const SHOWING = npm('react/', 'react-dom/', 'react-aria-components/');

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const server = [
  {
    name: 'the model imports nothing but itself and node:crypto',
    comment:
      'server/model is what everybody speaks. Give it plain data as arguments, or move the function to the room it serves.',
    severity: 'error',
    from: { path: '^server/model/' },
    to: { pathNot: '^server/model/|^(node:)?crypto$' },
  },
  {
    name: 'a stage of the pipeline does not know another stage',
    comment:
      'Put the shared type into server/model, shared words into server/ingest/lexicon; only pipeline.ts and understand/ join stages.',
    severity: 'error',
    from: { path: `^server/ingest/(${STAGES})/` },
    to: { path: `^server/ingest/(${STAGES})/`, pathNot: '^server/ingest/$1/' },
  },
  {
    name: 'the lexicon knows no stage',
    comment: 'The lexicon is knowledge as data; what a stage does with it belongs to that stage.',
    severity: 'error',
    from: { path: '^server/ingest/lexicon/' },
    to: { path: `^server/ingest/(${STAGES})/` },
  },
  {
    name: 'only pipeline.ts and understand/ import more than one stage',
    comment:
      'What is done to one file belongs to server/ingest/understand, what is done to all of them to server/ingest/pipeline.ts.',
    severity: 'error',
    from: { path: '^server/ingest/', pathNot: `^server/ingest/(pipeline\\.ts$|understand/|lexicon/|(${STAGES})/)` },
    to: { path: `^server/ingest/(${STAGES})/` },
  },
  {
    name: 'reading bulletins knows no store, no database, no GraphQL',
    comment: 'All before load is pure. Only load may know a port, as a type: server/store/writer-port.ts.',
    severity: 'error',
    from: { path: '^server/ingest/' },
    to: { path: '^server/', pathNot: ['^server/(model|ingest)/', PORTS] },
  },
  {
    name: 'only load meets the writer port',
    comment: 'A stage before load answers with data; pipeline.ts takes the port as an argument.',
    severity: 'error',
    from: { path: '^server/ingest/', pathNot: '^server/ingest/(load/|pipeline\\.ts$)' },
    to: { path: '^server/store/' },
  },
  {
    name: 'the store knows only the model',
    comment:
      'The store answers questions with model objects. What asks it may import its ports, never the other way round.',
    severity: 'error',
    from: { path: '^server/store/' },
    to: { path: '^server/', pathNot: '^server/(model|store)/' },
  },
  {
    name: 'only the store knows neo4j-driver',
    comment:
      'Add a question to server/store/ports.ts and a .cypher file for it; server/database takes a probe as an argument.',
    severity: 'error',
    from: { path: '^(server|web)/', pathNot: '^server/store/neo4j/' },
    to: { path: npm('neo4j-driver') },
  },
  {
    name: 'the local database knows only the model',
    comment:
      'server/database starts and stops a process. Settings come as arguments from config.ts, the question "do you answer?" as a probe.',
    severity: 'error',
    from: { path: '^server/database/' },
    to: { path: '^server/', pathNot: '^server/(model|database)/' },
  },
  {
    name: 'GraphQL meets the store by its ports only',
    comment:
      'A resolver takes arguments, calls one port and returns model objects. Cypher and the driver live behind server/store/ports.ts.',
    severity: 'error',
    from: { path: '^server/graphql/' },
    to: { path: '^server/|^cypher/', pathNot: ['^server/(model|graphql)/', PORTS] },
  },
  {
    name: 'config.ts knows no room that does the work',
    comment: 'config.ts reads variables and hands them on; main.ts and cli.ts wire them to rooms.',
    severity: 'error',
    from: { path: '^server/config\\.ts$' },
    to: { path: '^server/(ingest|store|graphql|commands)/' },
  },
  {
    name: 'nobody imports the composition roots',
    comment:
      'main.ts and cli.ts stand at the top: move what you need from them into a room. (A command may start the service.)',
    severity: 'error',
    from: { path: '^(server|web)/', pathNot: '^server/(cli\\.ts|bin\\.mjs|commands/)' },
    to: { path: '^server/(main|cli|bin)\\.' },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const web = [
  {
    name: 'the page never imports the server, not even types',
    comment: 'The border is GraphQL: write the operation as a .graphql file and run npm run generate for its types.',
    severity: 'error',
    from: { path: '^web/' },
    to: { path: '^(server|cypher|seed)/' },
  },
  {
    name: 'state knows api, gql and nothing that shows',
    comment:
      'State is framework-free and testable without a page: react, cytoscape, the graph and the panels look at it, not it at them.',
    severity: 'error',
    from: { path: '^web/src/state/' },
    to: {
      path: ['^web/src/(graph|panels|presenter|reader|ui)/', ...SHOWING, ...npm('cytoscape')],
    },
  },
  {
    name: 'only web/src/graph knows cytoscape',
    comment: 'One object owns the canvas. Ask it by an event or a function of web/src/graph.',
    severity: 'error',
    from: { path: '^web/', pathNot: '^web/src/graph/' },
    to: { path: npm('cytoscape') },
  },
  {
    name: 'the graph knows state, never react or panels',
    comment:
      'The canvas draws what state says and tells gestures as typed events; what is React about it is a component outside.',
    severity: 'error',
    from: { path: '^web/src/graph/' },
    to: {
      path: ['^web/src/(panels|presenter|reader|api)/', '^web/src/(app|main)\\.', ...SHOWING],
      reachable: true,
    },
  },
  {
    name: 'panels and reader never call the api or the canvas',
    comment: 'Components show, actions change: take data from state or props and call an action.',
    severity: 'error',
    from: { path: '^web/src/(panels|presenter|reader)/' },
    to: { path: '^web/src/(api|graph)/' },
  },
  {
    name: 'ui primitives know nothing of the product',
    comment: 'web/src/ui is the box of parts; what knows nodes, state or queries is a panel.',
    severity: 'error',
    from: { path: '^web/src/ui/' },
    to: { path: '^web/src/(api|gql|state|graph|panels|presenter|reader)/' },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const everywhere = [
  {
    name: 'the product never imports tests',
    comment: 'Move the helper into the room it serves.',
    severity: 'error',
    from: { path: '^(server|web)/' },
    to: { path: '^test/' },
  },
  {
    name: 'no circles',
    comment: 'Two files that need each other are one file, or hide a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'what runs for users needs no development package',
    comment: 'Move the package to dependencies in package.json, or the code into a generator or a test.',
    severity: 'error',
    from: { path: '^(server|web/src)/', pathNot: ['/generate', 'codegen'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  },
  {
    name: 'every import leads somewhere, and packages are declared',
    comment: 'Mend the path, or add the package to package.json with an exact version.',
    severity: 'error',
    from: { path: '^(server|web|test)/' },
    to: { couldNotResolve: true, pathNot: '\\.(css|svg)' },
  },
  {
    name: 'packages of packages are not ours to import',
    comment: 'It is only there because another package needs it: declare it in package.json.',
    severity: 'error',
    from: { path: '^(server|web|test)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

export default {
  forbidden: [...server, ...web, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/' },
    tsPreCompilationDeps: true, // an imported type is a dependency too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
  },
};
