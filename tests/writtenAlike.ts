import { DOCUMENT_TYPES, type DocumentTypeId } from '../src/domain/document/documentType.ts';
import { citedPlace } from '../src/domain/provision/citedPlace.ts';
import { shortPlace, spokenPlace } from '../src/domain/provision/spokenPlace.ts';
import { foldText } from '../src/domain/text/fold.ts';

/** Where a form of words stands. */
export const SETTINGS = ['typed', 'typed among words', 'in a sentence', 'in a handout'] as const;
export type Setting = (typeof SETTINGS)[number];

/** A way to write a number or a place, and where it says less than elsewhere, with the reason. */
export interface Form<Named> {
  name: string;
  write: (named: Named) => string | undefined;
  /** Where it may say nothing, or of a place its document alone; never anything else. */
  mayBeLess?: Partial<Record<Setting, string>>;
}

const PRINTED_ONLY = {
  'in a sentence':
    'printed words keep their marks and capitals: without them ordinary words would be taken for types',
  'in a handout': 'a handout is read as print is',
} as const;
const TYPED_ONLY = {
  'in a sentence': 'only who types into a box means a document by so little',
  'in a handout': 'a handout is read as print is',
} as const;
const AMONG_WORDS = {
  'typed among words':
    'words beside a place name its document; "xem" names none, and the clause search answers such a query',
} as const;
const NO_DOCUMENT = {
  ...AMONG_WORDS,
  'in a sentence': 'a place without a document lies in the text that says it, which a lone sentence has not',
  'in a handout': 'a handout is read from outside all documents: a bare place says nothing',
} as const;

export interface NamedNumber {
  type: DocumentTypeId;
  /** As printed. */
  number: string;
  /** Of its date, where it is not in the number. */
  year?: string;
}

const typeName = ({ type }: NamedNumber) => DOCUMENT_TYPES[type].name;
const hasYear = ({ number }: NamedNumber) => /^\d+[a-z]?\/(?:19|20)\d\d\//.test(number);
const isMarked = ({ number }: NamedNumber) => /\p{Lu}/u.test(number);

/** Every written form of a number. */
export const NUMBER_FORMS: readonly Form<NamedNumber>[] = [
  { name: 'type and number', write: (one) => `${typeName(one)} ${one.number}` },
  { name: 'type, "số" and number', write: (one) => `${typeName(one)} số ${one.number}` },
  { name: 'in capitals', write: (one) => `${typeName(one)} ${one.number}`.toUpperCase() },
  { name: 'type in small letters', write: (one) => `${typeName(one).toLowerCase()} ${one.number}` },
  { name: 'decomposed letters', write: (one) => `${typeName(one)} số ${one.number}`.normalize('NFD') },
  {
    name: 'spaces round the first stroke',
    write: (one) => `${typeName(one)} ${one.number.replace(/[/-]/, ' $& ')}`,
  },
  { name: 'a long dash', write: (one) => `${typeName(one)} ${one.number.replaceAll('-', '–')}` },
  {
    name: 'the number alone',
    write: (one) => (isMarked(one) ? one.number : undefined),
  },
  {
    name: 'type, ordinal and year',
    write: (one) =>
      hasYear(one) ? `${typeName(one)} ${one.number.split('/').slice(0, 2).join('/')}` : undefined,
  },
  {
    name: 'southern spelling',
    write: (one) => (one.type === 'quy-dinh' ? `Qui định ${one.number}` : undefined),
  },
  {
    name: 'without marks',
    write: (one) => foldText(`${typeName(one)} ${one.number}`),
    mayBeLess: PRINTED_ONLY,
  },
  {
    name: 'all run together',
    write: (one) => (hasYear(one) ? undefined : foldText(one.number).replace(/[/-]/g, '')),
    mayBeLess: TYPED_ONLY,
  },
  {
    name: 'the abbreviation of the type before the ordinal',
    write: (one) => {
      const [mark] = DOCUMENT_TYPES[one.type].marks;
      return `${foldText(mark)} ${/^\d+/.exec(one.number)![0]}`;
    },
    mayBeLess: TYPED_ONLY,
  },
  {
    name: 'type and ordinal',
    write: (one) => `${typeName(one)} ${/^\d+/.exec(one.number)![0]}`,
    mayBeLess: {
      'in a sentence': '"Điều 5 Quyết định 3 nội dung": a figure after a type word is not yet a number',
      'in a handout': 'a handout is read as print is',
    },
  },
];

export interface NamedPlace {
  provision: string;
  branch: 'dang' | 'nha-nuoc';
  /** The document's name as citations repeat it. */
  document: string;
  isProgramme: boolean;
}

const inWords = ({ provision, branch }: NamedPlace) => citedPlace(provision, branch)!;
const isPlain = ({ provision }: NamedPlace) =>
  /^(?:muc-[ivx]+|dieu-\d+)(?:-(?:diem|khoan|gach)-\w+)*$/.test(provision);
const isTitle = ({ provision }: NamedPlace) => provision === 'tieu-de';
const isInAnnex = ({ provision }: NamedPlace) => !/^(?:muc|dieu|chuong|phan|mo-dau|chu-ky)/.test(provision);

/** Every written form of a place. */
export const PLACE_FORMS: readonly Form<NamedPlace>[] = [
  {
    name: 'cited, with the document',
    mayBeLess: AMONG_WORDS,
    write: (one) =>
      isInAnnex(one) || isTitle(one)
        ? undefined
        : `${inWords(one)}${one.branch === 'dang' ? ', ' : ' '}${one.document}`,
  },
  {
    name: 'cited, in small letters without commas',
    mayBeLess: AMONG_WORDS,
    write: (one) => (isPlain(one) ? `${inWords(one).replaceAll(',', '')} ${one.document}` : undefined),
  },
  {
    name: 'the document, then the place in brackets',
    mayBeLess: AMONG_WORDS,
    write: (one) => (isPlain(one) ? `${one.document} (${inWords(one)})` : undefined),
  },
  {
    name: 'from the largest unit down',
    write: (one) =>
      isPlain(one) ? `${inWords(one).split(/, /).reverse().join(' ')} ${one.document}` : undefined,
    mayBeLess: AMONG_WORDS,
  },
  {
    name: 'the short form, after the document',
    write: (one) => (isPlain(one) ? `${one.document}, ${shortPlace(one.provision)}` : undefined),
    mayBeLess: {
      ...AMONG_WORDS,
      typed: 'a letter alone after a name ("…, I") may be the beginning of a word',
      'in a sentence':
        '"II.1" is also a heading, a date and a figure: in print only units in words make a place',
      'in a handout': 'a handout is read as print is',
    },
  },
  {
    name: 'the place alone',
    write: (one) => (one.isProgramme && !isTitle(one) ? spokenPlace(one.provision) : undefined),
    mayBeLess: NO_DOCUMENT,
  },
  {
    name: 'the short form alone',
    write: (one) => (one.isProgramme && !isTitle(one) ? shortPlace(one.provision) : undefined),
    mayBeLess: NO_DOCUMENT,
  },
  {
    name: 'the place alone, without marks',
    write: (one) => (one.isProgramme && isPlain(one) ? foldText(spokenPlace(one.provision)) : undefined),
    mayBeLess: NO_DOCUMENT,
  },
  {
    name: 'the title',
    write: (one) => (isTitle(one) ? `${inWords(one)}, ${one.document}` : undefined),
    mayBeLess: {
      ...AMONG_WORDS,
      typed: 'who types "tiêu đề" looks for words: nobody goes to a title by its place',
    },
  },
];
