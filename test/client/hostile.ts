// Values made to break out of their place in a URL: always the same ones, so that a failure can be repeated.

const pieces = [
  ...["/", "//", "\\", "?", "#", ";", "@", ":", "&", "=", "+", "http://other.example/"],
  ...[".", "..", "../", "/..", "%", "%2f", "%2F", "%2e", "%2e%2e", "%00", "%25"],
  ...["$&", "$1", "$$", "$`", "{", "}", "{x}", "{job_name}", "{project_id}"],
  ...[" ", "\t", "\n", "\r\n", "\0", "\u007f", "\u00a0", "\u2028", "\ufeff"],
  ...["'", '"', "<", ">", "|", "^", "`", "~", "*", "!", "()", "[]"],
  ...["工作", "é", "e\u0301", "😀", "a", "Z", "0", "_", "-", "stop"],
];

/** As many values as asked for. None is refused: not empty, and not dots alone. */
export function hostileValues(count: number): string[] {
  const next = randomly(20260101);
  const values = new Set(pieces);
  while (values.size < count) {
    values.add(Array.from({ length: 2 + next(5) }, () => pieces[next(pieces.length)]).join(""));
  }
  return [...values].filter((value) => value !== "." && value !== "..");
}

/** Numbers below a bound, by a linear congruential generator. */
function randomly(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
