import { parseSync, type ESTree } from 'vite';
import { isRecord } from '../lib/guards';

// `function e(t){return t+1}` is 25 characters, `e=t=>t+1,` is nine. No minifier writes the one for the other,
// since in general they differ: an arrow has no `this` of its own, is not called with `new` and is not there
// before its line. So functions that need the first two stay, and each arrow is put where the function would
// have been made, at the beginning of what it lies in:
//
//   ()=>{let n=a(1);function a(t){return t+1}…}   ─▶   ()=>{let a=t=>t+1,n=a(1);…}

type Node = ESTree.Node;
type NamedFunction = ESTree.Function & {
  readonly id: ESTree.BindingIdentifier;
  readonly body: ESTree.FunctionBody;
};

/**
 * A minified script with arrows in place of the functions that it declares, where the two do the same.
 * Throws RangeError for what is no script.
 */
export function writeArrows(code: string): string {
  const program = parse(code);
  const { bodies, kept } = survey(program);

  const isArrow = (node: Node): node is NamedFunction =>
    isNamedFunction(node) && !node.generator && !kept.has(node) && !kept.has(node.id.name);

  /** The code of a node, with what lies in it written anew. */
  function write(node: Node): string {
    if (bodies.has(node) && 'body' in node && Array.isArray(node.body)) {
      const statements = node.body.filter(isNode);
      if (statements.some(isArrow)) return `{${writeStatements(statements)}}`;
    }
    let written = '';
    let at = node.start;
    for (const child of childrenOf(node)) {
      // The name and the value of a shorthand property are one piece of code.
      if (child.start < at) continue;
      written += code.slice(at, child.start) + write(child);
      at = child.end;
    }
    return written + code.slice(at, node.end);
  }

  function writeStatements(statements: readonly Node[]): string {
    const directives = statements.filter((one) => 'directive' in one && one.directive !== null);
    const arrows = statements.filter(isArrow).map((one) => `${one.id.name}=${writeArrow(one)}`);
    const others = statements.filter(
      (one) => !directives.includes(one) && !isArrow(one) && one.type !== 'EmptyStatement',
    );
    let written = `let ${arrows.join()}`;
    let isDeclaring = true;
    for (const one of others) {
      const values = valuesOf(one);
      if (values === null) written += (isDeclaring ? ';' : '') + write(one);
      else written += (isDeclaring ? ',' : 'let ') + values;
      isDeclaring = values !== null;
    }
    return `${directives.map(write).join('')}${written}${isDeclaring ? ';' : ''}`;
  }

  /** What a `let` or `const` declares, which one `let` can as well; null for other statements. */
  function valuesOf(node: Node): string | null {
    if (node.type !== 'VariableDeclaration' || !['let', 'const'].includes(node.kind)) return null;
    return node.declarations.map(write).join();
  }

  function writeArrow({ async: isAsync, params, body }: NamedFunction): string {
    const [only, ...more] = params;
    const isBare = only?.type === 'Identifier' && more.length === 0;
    const head = isBare ? ` ${only.name}` : `(${params.map(write).join()})`;
    return `${isAsync ? `async${head}` : head.trimStart()}=>${writeResult(body)}`;
  }

  function writeResult(body: ESTree.FunctionBody): string {
    const [only, ...more] = body.body;
    if (only?.type !== 'ReturnStatement' || only.argument === null || more.length > 0) {
      return write(body);
    }
    const value = write(only.argument);
    const isOpen = value.startsWith('{') || only.argument.type === 'SequenceExpression';
    return isOpen ? `(${value})` : value;
  }

  const written = write(program);
  parse(written);
  return written;
}

function parse(code: string): ESTree.Program {
  const { program, errors } = parseSync('script.js', code, { sourceType: 'script' });
  const [error] = errors;
  if (error !== undefined) throw new RangeError(`no script: ${error.message}`);
  return program;
}

const isNode = (value: unknown): value is Node =>
  isRecord(value) && typeof value['type'] === 'string' && typeof value['start'] === 'number';

const isNamedFunction = (node: Node): node is NamedFunction =>
  node.type === 'FunctionDeclaration' && node.id !== null && node.body !== null;

/** What a node consists of, in the order of the code. */
function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

/** The bodies of functions, and what has to stay one: itself, or by its name. */
function survey(program: Node): {
  readonly bodies: ReadonlySet<Node>;
  readonly kept: ReadonlySet<Node | string>;
} {
  const bodies = new Set<Node>();
  const kept = new Set<Node | string>();
  const visit = (node: Node, around: Node | null): void => {
    const isOwn = node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression';
    if ((isOwn || node.type === 'ArrowFunctionExpression') && node.body !== null) {
      if (node.body.type === 'BlockStatement') bodies.add(node.body);
    }
    const isBound = node.type === 'ThisExpression' || node.type === 'MetaProperty';
    if (isBound || (node.type === 'Identifier' && node.name === 'arguments')) {
      if (around !== null) kept.add(around);
    }
    const maker = makerIn(node);
    if (maker?.type === 'Identifier') kept.add(maker.name);
    for (const child of childrenOf(node)) visit(child, isOwn ? node : around);
  };
  visit(program, null);
  return { bodies, kept };
}

/** What a node takes for a maker of objects; undefined where it does not. */
function makerIn(node: Node): Node | undefined {
  if (node.type === 'NewExpression') return node.callee;
  if (node.type === 'BinaryExpression' && node.operator === 'instanceof') return node.right;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined;
  return node.property.name === 'prototype' ? node.object : undefined;
}
