import { createBlindIndex } from '../../shared/encryption/blindIndex';
import { createFieldCipher } from '../../shared/encryption/fieldCipher';
import type { KeyRing } from '../../shared/encryption/keyRing';
import type { Expert } from '../domain/Expert';
import { ExpertTable } from './ExpertTable';

type Sealed = Pick<Expert, 'sealedIdNumber' | 'idNumberIndex' | 'sealedPhone'>;
type Holder = Pick<Expert, 'id'> & Sealed;

/** ID number and phone of an expert: encrypted at rest, bound to their row, the ID number found by a blind index. */
export interface PersonalFields {
  seal(expertId: string, clear: { readonly idNumber: string; readonly phone: string }): Sealed;
  sealPhone(expertId: string, phone: string): string;
  /** In clear. Throws CipherError when the stored value was altered or its key is gone. */
  idNumberOf(expert: Holder): string;
  /** In clear. Throws CipherError when the stored value was altered or its key is gone. */
  phoneOf(expert: Holder): string;
  /** What to look for: the index under every live key. */
  indexesOf(idNumber: string): string[];
  /** A keyed hash of any text, for comparing requests without storing them. */
  fingerprint(text: string): string;
  /** Whether anything of the row is not under the current keys. */
  needsRotation(expert: Holder): boolean;
  /** The same values under the current keys. */
  reseal(expert: Holder): Sealed;
}

/** @param keys rings of their own for the cipher and for the index; the first key of each is the current one */
export function personalFields(keys: { readonly fields: KeyRing; readonly index: KeyRing }): PersonalFields {
  const cipher = createFieldCipher(keys.fields);
  const index = createBlindIndex({ keys: keys.index, field: 'expert.id_number' });
  const requests = createBlindIndex({ keys: keys.index, field: 'expert.request', normalise: (text) => text });
  const place = (rowId: string, column: string) => ({
    table: ExpertTable.schema.options.name,
    column,
    rowId,
  });

  const sealPhone = (expertId: string, phone: string) => cipher.encrypt(phone, place(expertId, 'phone'));
  const seal: PersonalFields['seal'] = (expertId, { idNumber, phone }) => ({
    sealedIdNumber: cipher.encrypt(idNumber, place(expertId, 'id_number')),
    idNumberIndex: index.of(idNumber),
    sealedPhone: sealPhone(expertId, phone),
  });
  const idNumberOf = ({ id, sealedIdNumber }: Holder) =>
    cipher.decrypt(sealedIdNumber, place(id, 'id_number'));
  const phoneOf = ({ id, sealedPhone }: Holder) => cipher.decrypt(sealedPhone, place(id, 'phone'));

  return {
    seal,
    sealPhone,
    idNumberOf,
    phoneOf,
    indexesOf: (idNumber) => index.allOf(idNumber),
    fingerprint: (text) => requests.of(text),
    needsRotation: ({ sealedIdNumber, sealedPhone, idNumberIndex }) =>
      cipher.needsRotation(sealedIdNumber) ||
      cipher.needsRotation(sealedPhone) ||
      index.needsRotation(idNumberIndex),
    reseal: (expert) => seal(expert.id, { idNumber: idNumberOf(expert), phone: phoneOf(expert) }),
  };
}
