import type { APIRoute } from 'astro';
import { at } from '../components/address.ts';
import { pageUrl } from '../domain/urls.ts';
import { SHORT_NAME, SITE_NAME } from '../site.config.ts';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: at(`/bieu-tuong/${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a device needs to keep the site among its applications (W3C Web Application Manifest). */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: at('/'),
      name: SITE_NAME,
      short_name: SHORT_NAME,
      lang: 'vi',
      start_url: at('/'),
      scope: at('/'),
      display: 'minimal-ui',
      background_color: '#fcfbf8',
      theme_color: '#8c1d18',
      icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
      shortcuts: [
        { name: 'Tìm', url: at(pageUrl('tim-kiem')) },
        { name: 'Đọc chương trình', url: at(pageUrl('chuong-trinh')) },
      ],
    }),
  );
