import { readTally, tallyText, type Tally } from '../domain/vote/tally';
import type { Vote } from '../domain/vote/Vote';
import type { PanelSeal } from './panelSeal';

const place = (voteId: string) => ({ table: 'vote', column: 'sealed_tally', rowId: voteId });

/** The counters of an open vote, under a key of the vote alone, which unlike a session's is never released. */
export const sealTally = (seal: PanelSeal, voteId: string, tally?: Tally): string =>
  seal.of(voteId).encrypt(tallyText(tally), place(voteId));

/** The counters of an open vote. Throws CipherError when the value was altered or its key is gone. */
export const openTally = (seal: PanelSeal, { id, sealedTally }: Pick<Vote, 'id' | 'sealedTally'>): Tally =>
  readTally(seal.of(id).decrypt(sealedTally ?? '', place(id)));
