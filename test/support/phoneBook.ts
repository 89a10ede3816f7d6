import { codedError } from '../../subgraphs/shared/codedError';

/** What experts says when it is asked for phones or for a letter: by default everybody has one, and works for `emp_1`. */
export function phoneBook() {
  const book = {
    /** Experts does not answer. */
    isDown: false,
    phoneOf: (expert: string): string | null => `138${String(expert.length).padStart(4, '0')}1234`,
    recipient: { name: '张德馨', employer: 'emp_1', employerName: '重庆第一试验医院' } as object | null,
    /** Whom a letter is about and whom it goes to. */
    letter<Data>(): Promise<Data> {
      if (book.isDown) return Promise.reject(codedError('SUBGRAPH_UNAVAILABLE'));
      return Promise.resolve({ letterRecipient: book.recipient } as Data);
    },
    phones<Data>(variables: Readonly<Record<string, unknown>>): Promise<Data> {
      if (book.isDown) return Promise.reject(codedError('SUBGRAPH_UNAVAILABLE'));
      const notices = variables['notices'] as readonly { expert: string }[];
      const phonesForNotices = notices
        .map(({ expert }) => ({ id: expert, phone: book.phoneOf(expert), employer: 'emp_1' }))
        .filter(({ phone }) => phone !== null);
      return Promise.resolve({ phonesForNotices } as Data);
    },
  };
  return book;
}
