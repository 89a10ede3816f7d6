/** Upper bounds in seconds, from an answer out of memory to the longest that anybody waits. */
export const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
