import { DESK_GONE } from '../../domain/issue/desk.ts';

/** Asks the desk's own server; what it refuses is an error whose message is for the person. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const isRaw = body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      ...(body !== undefined && {
        body: isRaw ? body : JSON.stringify(body),
        headers: { 'content-type': isRaw ? 'application/octet-stream' : 'application/json' },
      }),
    });
  } catch {
    throw new AskError(DESK_GONE, 'offline');
  }
  if (response.ok) return (await response.json()) as T;
  const { message, code } = (await response.json()) as { message: string; code: string };
  throw new AskError(message, code);
}

export class AskError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The words of anything that was thrown. */
export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
