import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this a compressed answer saves nothing that a packet would notice. */
const WORTH_COMPRESSING = 512;
/** Bytes above which the best compression takes more than a tenth of a second. */
const LONG = 64 * 1024;
const COMPRESSIBLE =
  /^(?:text\/|image\/svg|application\/(?:javascript|json|xml|wasm|manifest|[\w.-]+\+(?:xml|json)))/;

/** A file of the site in memory; each encoding is made when first asked for, once, and kept. */
export class ServedFile {
  readonly type: string;
  readonly etag: string;
  readonly #bytes: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(path: string, bytes: Buffer) {
    const type = lookup(path) ?? 'application/octet-stream';
    this.type = /^(?:text\/|application\/(?:json|xml|javascript))/.test(type)
      ? `${type};charset=utf-8`
      : type;
    this.etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
    this.#bytes = bytes;
  }

  /** The encoding to answer with, of those that the browser accepts (an `Accept-Encoding` header). */
  encodingFor(accepted: string): Encoding {
    if (this.#bytes.length < WORTH_COMPRESSING || !COMPRESSIBLE.test(this.type)) return 'identity';
    const offers = accepted
      .toLowerCase()
      .replace(/\s/g, '')
      .split(',')
      .filter((one) => !/;q=0(?:\.0*)?$/.test(one))
      .map((one) => one.split(';')[0]);
    return offers.includes('br') ? 'br' : offers.includes('gzip') ? 'gzip' : 'identity';
  }

  /** The bytes in an encoding. */
  encoded(encoding: Encoding): Promise<Buffer> {
    const made = this.#encoded.get(encoding) ?? this.#encode(encoding);
    this.#encoded.set(encoding, made);
    return made;
  }

  #encode(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'br') {
      // As `npm run deploy` compresses ahead, but for what would be waited for: pages, and files of many megabytes.
      const isSmall = this.#bytes.length < LONG && !this.type.startsWith('text/html');
      const quality = isSmall ? constants.BROTLI_MAX_QUALITY : 9;
      return brotli(this.#bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    }
    if (encoding === 'gzip') return zip(this.#bytes, { level: 9 });
    return Promise.resolve(this.#bytes);
  }
}
