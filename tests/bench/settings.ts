/** The bench lives on one day, so that nothing it shows moves on between two runs. */
export const BENCH_NOW = new Date('2026-11-20T08:00:00Z')
