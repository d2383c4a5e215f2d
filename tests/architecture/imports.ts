import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Import = { from: string; onlyTypes: boolean }

/** What a source file imports or passes on, each resolved to a path inside the house where it is one of ours. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    const found = importIn(node)
    if (found) imports.push({ ...found, from: insideTheHouse(file, found.from) })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      from: node.moduleSpecifier.text,
      onlyTypes: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, onlyTypes: node.isTypeOnly }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [asked] = node.arguments
    return asked && ts.isStringLiteral(asked) ? { from: asked.text, onlyTypes: false } : undefined
  }
  return undefined
}

function insideTheHouse(importer: string, asked: string): string {
  if (asked.startsWith('#messages/')) return `messages/${asked.slice('#messages/'.length)}.json`
  if (asked.startsWith('#')) return `${asked.slice(1)}.ts`
  if (!asked.startsWith('.')) return asked
  const place = path.join(path.dirname(importer), asked)
  return [place, `${place}.ts`, `${place}.tsx`].find((candidate) => existsSync(candidate)) ?? place
}
