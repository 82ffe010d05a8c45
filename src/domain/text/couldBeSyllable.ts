/** Whether a word without marks has the shape of a syllable: "tu", "qu", "hu" are words too; "ubnd", "mttq", "tw" are not. */
export function couldBeSyllable(key: string): boolean {
  return /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/.test(key);
}
