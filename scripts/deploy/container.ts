/** The folder in the container that holds the site; for one in a folder of its host, the folder above it. */
export const IN_CONTAINER = '/srv/site';

/**
 * A container file for nginx as Debian packs it, which is what the tests run. Beside it lie `nginx.conf`, and `site/` as
 * `npm run deploy -- --to site` fills it.
 */
export function containerFile(): string {
  return `# Made by "npm run build". Beside it: nginx.conf, and site/ as "npm run deploy -- --to site" fills it.
FROM debian:12-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light \\
 && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default \\
 && ln -sf /dev/stdout /var/log/nginx/access.log \\
 && ln -sf /dev/stderr /var/log/nginx/error.log
COPY nginx.conf /etc/nginx/conf.d/site.conf
COPY site ${IN_CONTAINER}
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
`;
}
