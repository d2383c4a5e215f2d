import { globSync } from 'node:fs'
import path from 'node:path'
import type { UseCase } from '#lib/access/use-case'

/** Where no act and no query can be: what only Next can load, and the demo. */
const ELSEWHERE = ['lib/access/form-action.ts', 'lib/access/signed-in.ts', 'lib/demo/**']

/** Everything that the files of a pattern export, with the folder it comes from. */
async function exportsOf(pattern: string): Promise<{ capability: string; name: string; value: unknown }[]> {
  const files = globSync(pattern, { exclude: ELSEWHERE }).sort()
  const loaded = await Promise.all(files.map(async (file) => [file, await import(path.resolve(file))] as const))
  return loaded.flatMap(([file, module]) =>
    Object.entries(module as Record<string, unknown>).map(([name, value]) => ({
      capability: file.split(path.sep)[1] ?? '',
      name,
      value,
    })),
  )
}

/** Every use case there is, by its act. */
export async function useCases(): Promise<Map<string, UseCase<unknown>>> {
  const all = await exportsOf('lib/**/*.ts')
  const acts = all.map(({ value }) => value).filter(isUseCase)
  return new Map(acts.map((useCase) => [useCase.act, useCase]))
}

/** The name of every query there is, such as `clients.peopleOf`. */
export async function queryNames(): Promise<string[]> {
  const all = await exportsOf('lib/*/{queries,queries/*}.ts')
  return all.filter(({ value }) => typeof value === 'function').map(({ capability, name }) => `${capability}.${name}`)
}

const isUseCase = (value: unknown): value is UseCase<unknown> =>
  typeof value === 'function' && 'act' in value && typeof value.act === 'string'
