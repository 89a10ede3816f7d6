import { exampleOperations } from './exampleOperations';
import { graphiqlTokenField } from './graphiqlTokenField';

/** The GraphiQL page, whole in one text: it loads nothing, from us or from outside. */
export async function graphiqlPage(endpoint: string): Promise<string> {
  // Loaded only now, 9 MB of text: who never opens the page does not pay for it.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    endpoint,
    title: '评审专家库 GraphiQL',
    defaultQuery: exampleOperations[0]?.query ?? '',
    // A token typed into the header editor must not outlive the tab.
    shouldPersistHeaders: false,
  });
  return page.replace(
    '<div id="root">',
    () => `${graphiqlTokenField(endpoint, exampleOperations)}\n<div id="root">`,
  );
}
