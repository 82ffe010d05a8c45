/** How PDF.js opens the file of a stranger: no script in it runs, nothing is drawn or fetched. The bytes are a copy, for it takes them for itself. */
export const pdfOptions = (bytes: Uint8Array) => ({
  data: new Uint8Array(bytes),
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  stopAtErrors: false,
  verbosity: 0,
});
