import type { APIRoute } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { scanPictureUrl } from '../../../domain/scanUrls.ts';
import { SCAN_WIDTHS, type ScanWidth, scanPicture } from '../../../render/scanPicture.ts';

/** Each page of paper that there is a picture of, in each width. */
export const getStaticPaths = () =>
  [...currentCorpus().scans].flatMap(([document, pages]) =>
    pages.flatMap(({ number, path }) =>
      path === undefined
        ? []
        : SCAN_WIDTHS.map((width) => {
            const [, paper, picture] = /^\/(.+)\/anh\/(.+)\.webp$/.exec(
              scanPictureUrl(document, number, width),
            )!;
            return { params: { paper, picture }, props: { path, width } };
          }),
    ),
  );

export const GET: APIRoute<{ path: string; width: ScanWidth }> = async ({ props: { path, width } }) => {
  const { bytes } = await scanPicture(path, width);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
};
