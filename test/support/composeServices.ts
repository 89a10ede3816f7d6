import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
}

const file = join(resolve(__dirname, '../..'), 'docker-compose.yml');

/** The services of docker-compose.yml, `${…}` filled in from `variables`. */
export function composeServices(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, Service>> {
  const text = readFileSync(file, 'utf8').replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind: string | undefined, rest: string | undefined) => {
      const value = variables[name] ?? (kind === '-' ? rest : undefined);
      if (value === undefined) throw new Error(`docker-compose.yml needs ${name}`);
      return value;
    },
  );
  return (parse(text, { merge: true }) as { services: Record<string, Service> }).services;
}
