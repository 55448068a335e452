import { QueryClient } from '@tanstack/react-query';
import { ProblemAnswer } from './problem.ts';

const passing = new Set([0, 502, 503, 504]);

/** Only what may pass by itself is asked again; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (times, error) => times < 2 && error instanceof ProblemAnswer && passing.has(error.problem.status),
    },
  },
});
