import { IndexFault } from './fault.ts';
import type { LaterParts, LoadPart } from './parts.ts';

const PARTS: { [Name in keyof LaterParts]: () => Promise<LaterParts[Name]> } = {
  question: () => import('./question.ts'),
  otherwise: () => import('./otherwise.ts'),
  nearest: () => import('./nearest.ts'),
  respell: () => import('./respell.ts'),
};

/** Loads a later part of the program: each is a file of its own. */
export const loadLaterPart: LoadPart = (name) =>
  PARTS[name]().catch(() => {
    throw new IndexFault('network');
  });
