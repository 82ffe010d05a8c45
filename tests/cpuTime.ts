/** How long the processor worked on something, in milliseconds: on a busy machine the clock counts others' work too. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
