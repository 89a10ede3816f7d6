import type { Page } from './scope/Page';

/** The field `nodes` of every connection type. */
export const connectionNodes = {
  nodes: <Row>({ edges }: Page<Row>): Row[] => edges.map(({ node }) => node),
};
