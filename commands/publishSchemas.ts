import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { presentSchemas, publishedFolder, publishedText, schemaFile, schemaName } from './publishedSchemas';

/** Writes what clients see now as published, and takes away what was published and is gone. */
export function publishSchemas(root: string): void {
  const folder = publishedFolder(root);
  const schemas = presentSchemas(root);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of schemas) writeFileSync(join(folder, schemaFile(name)), publishedText(schema));
  for (const file of readdirSync(folder)) {
    const name = schemaName(file);
    if (name !== undefined && !schemas.has(name)) rmSync(join(folder, file));
  }
}
