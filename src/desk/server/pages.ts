/** The two pages of the desk: its own, and the one that the readers' view stands in. */
export const deskPage = (nonce: string) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="desk-nonce" nonce="${nonce}">
<title>Bàn biên tập</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/client.css">
<script type="module" src="/client.js"></script>
</head>
<body><div id="desk"></div></body>
</html>`;

export const FRAME_PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang người đọc sẽ thấy</title>
<link rel="stylesheet" href="/khung.css">
</head>
<body><main class="reading" id="trang"></main></body>
</html>`;

/** Scripts and styles of the desk alone; PDF.js brings the fonts of a file as data. */
export const deskPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
