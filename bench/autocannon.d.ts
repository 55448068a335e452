/** As much of autocannon as the benches use; it brings no types of its own. */
declare module 'autocannon' {
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
  }): Promise<{ readonly requests: { readonly average: number }; readonly non2xx: number; readonly errors: number }>;
}
