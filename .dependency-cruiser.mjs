/** Which folder may import which: the table of ARCHITECTURE.md, as rules. The reason stands in each `comment`. */

const STAGES = ['clean', 'annotate', 'cluster', 'reuse', 'align', 'compare', 'tell'];

/** Folder (or single file) of src/ → what else in src/ it may import, and why no more. */
const LAYERS = {
  model: {
    may: [],
    why: 'The model is the vocabulary of all layers: it knows none of them.',
  },
  text: {
    may: ['model'],
    why: 'General algorithms on strings and sequences must serve any stage, so they know none.',
  },
  ...Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      {
        may: ['model', 'text'],
        why: 'No stage imports another: the order of the stages is stated once, in pipeline.ts, and a stage can be read, tested and replaced alone.',
      },
    ]),
  ),
  render: {
    may: ['model', 'text'],
    why: 'A renderer turns a finished dossier into words; what the dossier says was decided before it.',
  },
  'pipeline.ts': {
    may: ['model', 'text', ...STAGES],
    why: 'The pipeline orders the stages and is pure: reading, storing and showing lie outside it.',
  },
  'shared-passages.ts': {
    may: ['model', 'annotate', 'reuse', 'pipeline.ts'],
    why: 'What articles share is asked of any collection: no claim is read, so the stages behind reuse stay out of it.',
  },
  diff: {
    may: ['model', 'text'],
    why: 'Two finished dossiers are compared by what they hold, however each was made.',
  },
  explain: {
    may: ['model', 'text'],
    why: 'How a claim came to be is read off a trace of the stages; asking a stage again would tell another story.',
  },
  ingest: {
    may: ['model', 'text'],
    why: 'Reading input knows nothing of what is done with it.',
  },
  store: {
    may: ['model', 'text'],
    why: 'Keeping things knows nothing of how they were made.',
  },
  app: {
    may: ['model', 'pipeline.ts', 'shared-passages.ts', 'diff', 'explain', 'render', 'ingest', 'store'],
    why: 'Use cases join ingest, pipeline, store and render; a stage is reached through the pipeline, and no use case knows who calls it.',
  },
  server: {
    may: ['app', 'render', 'model'],
    why: 'The server turns requests into use cases and no more.',
  },
  cli: {
    may: ['app', 'render', 'model'],
    why: 'A command turns arguments into a use case and no more.',
  },
};

/** All that keeps from files, the network, the clock, the environment and randomness. */
const PURE = ['model', 'text', ...STAGES, 'diff', 'explain', 'render', 'pipeline.ts', 'shared-passages.ts'];

/** Node modules without effects. Of `crypto` only the hash is pure: the linter lets nothing else of it in. */
const PURE_NODE_MODULES = [
  'assert',
  'assert/strict',
  'buffer',
  'crypto',
  'path',
  'path/posix',
  'string_decoder',
  'url',
  'util',
];

/** Tests may assemble whatever they need, so the layer rules pass them over. */
const TESTS = '\\.test\\.ts$';

const at = (name) => (name.endsWith('.ts') ? `^src/${name.replace('.', '\\.')}$` : `^src/${name}/`);

const layerRules = Object.entries(LAYERS).map(([name, { may, why }]) => ({
  name: `layer-${name.replace('.ts', '')}`,
  comment: `${why} It may import ${may.length > 0 ? may.join(', ') : 'nothing else of src/'}.`,
  severity: 'error',
  from: { path: at(name), pathNot: TESTS },
  to: { path: '^(src|web|test|bench|eval|scripts)/', pathNot: [name, ...may].map(at) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'layer-index',
      comment:
        'The public library names what the layers below offer; the command line and the server are programs, not library.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^(src/(cli|server|store)|web|test|bench|eval|scripts)/' },
    },
    {
      name: 'index-is-for-outside',
      comment:
        'Inside, a module is imported where it lives: through the public index everything would depend on everything.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'known-folders',
      comment: 'A new folder in src/ belongs into the layer table first, or no rule holds it.',
      severity: 'error',
      from: { pathNot: [...Object.keys(LAYERS).map(at), '^src/index\\.ts$', '^(?!src/)'] },
      to: {},
    },
    {
      name: 'web-over-http',
      comment:
        'The page takes types from the model and everything else over HTTP, so that it can be served alone.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'web-types-only',
      comment: 'What the page takes from the model is types: no code of the server is bundled into it.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'language-apart',
      comment:
        'What is English lies in the en/ of its stage, as data, and is read by that stage alone: another language must be a folder beside it, not a hunt.',
      severity: 'error',
      from: { path: '^src/([^/]+)', pathNot: ['^src/pipeline\\.ts$', TESTS] },
      to: { path: '^src/[^/]+/en/', pathNot: '^src/$1/en/' },
    },
    {
      name: 'language-chosen-once',
      comment: 'The pipeline says which languages there are, by the one name each folder gives.',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts$' },
      to: { path: '^src/[^/]+/en/', pathNot: '/en/index\\.ts$' },
    },
    {
      name: 'language-is-data',
      comment:
        'Word lists know no rules: a list that imports the rules that read it is neither. The types that describe it are no rules.',
      severity: 'error',
      from: { path: '^src/([^/]+)/en/', pathNot: TESTS },
      to: {
        path: '^src/',
        pathNot: ['^src/$1/en/', '^src/(model|text)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'effects-at-the-rim',
      comment:
        'Files, network, processes, clock and randomness appear only in ingest, store, app, server and cli: all else gives the same bytes for the same input.',
      severity: 'error',
      from: { path: PURE.map(at), pathNot: TESTS },
      to: {
        dependencyTypes: ['core'],
        pathNot: `^(node:)?(${PURE_NODE_MODULES.join('|')})$`,
      },
    },
    {
      name: 'model-knows-zod-only',
      comment: 'The nouns are plain JSON with schemas: any other package would come with every layer.',
      severity: 'error',
      from: { path: '^src/model/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional'],
        pathNot: '(^|/)node_modules/zod/',
      },
    },
    {
      name: 'terminal-in-cli',
      comment: 'Arguments and progress bars are the terminal’s business: no layer below may write to one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '(^|/)node_modules/(commander|cli-progress)/' },
    },
    {
      name: 'html-in-clean',
      comment: 'Only clean parses pages: everything after it sees plain text and its spans.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/clean/', TESTS] },
      to: { path: '(^|/)node_modules/(linkedom|@mozilla/readability)/' },
    },
    {
      name: 'tagger-in-annotate',
      comment:
        'The tagger and the country lists are reached through annotations, so that either can be exchanged.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/annotate/', TESTS] },
      to: { path: '(^|/)node_modules/(wink-nlp|wink-eng-lite-web-model)/' },
    },
    {
      name: 'no-circular',
      comment: 'Modules in a ring can only be read, tested and changed together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports is dead, or its wiring was forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: [TESTS, '\\.d\\.ts$', '^src/index\\.ts$', '^src/cli/main\\.ts$'] },
      to: {},
    },
    {
      name: 'no-test-in-program',
      comment: 'The program is built without its tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'no-dev-dependency-in-program',
      comment: 'Who installs the package has no development dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-undeclared',
      comment: 'A package that package.json does not name is there by luck.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
