import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `filingAuthorityId` → `filing_authority_id`; a name in snake case stays as it is. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows are camel case in code and snake case in tables, without naming each column twice. */
export function snakeCaseNaming(): NamingStrategyInterface {
  const naming = new DefaultNamingStrategy();
  naming.columnName = (property, custom) => custom || snakeCase(property);
  return naming;
}
