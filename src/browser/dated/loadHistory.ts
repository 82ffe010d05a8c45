import type { DocumentHistory } from '../../domain/permanence/history.ts';

/** The history of a document by its address; empty where nothing of it ever changed, undefined when it could not be loaded. */
export async function loadHistory(address: string | undefined): Promise<DocumentHistory | undefined> {
  if (!address) return {};
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
