import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

export const getStaticPaths = () => ['192', '512'].map((size) => ({ params: { size } }));

/** The page's own picture with a margin that a device may cut round. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const inner = Math.round(size * 0.6);
  const mark = await sharp(readFileSync('public/favicon.svg'), { density: 1200 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  const canvas = sharp({ create: { width: size, height: size, channels: 3, background: '#fcfbf8' } });
  const icon = await canvas
    .composite([{ input: mark }])
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(icon));
};
