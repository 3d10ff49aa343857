// The checker of patterns calls every pattern fast that only matches strings of limited length, though ^(a|a){40}$
// takes for ever in practice. So it gets a pattern with as many ways to match and more: one whose repetitions do not
// end. What that does not cover, different ways to match nothing, is found here.

export interface Shape {
  /** The pattern with repetitions that do not end instead of those that do, and a repetition of every choice. */
  loosened: string;
  /** Whether it can match the empty string. */
  isNullable: boolean;
  /** Whether it can match the empty string in many ways, as (a?){40} can. */
  isVague: boolean;
  /** How many question marks it has; each doubles the ways. */
  optional: number;
}

const token = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|(?:\{\d+(?:,\d*)?\}|[*+?])\??|\(\?:|./gsu;
const assertions = ["^", "$", "\\b", "\\B"];

/** Reads a regular expression that is valid, has the flag u, and has no groups but ( and (?:. */
export function shapeOf(pattern: string): Shape {
  const shape = readChoice((pattern.match(token) ?? []).values());
  // Loosened, it may match where the pattern tries all its ways in vain. So something follows that need not be there.
  return shape.loosened === pattern ? shape : { ...shape, loosened: `(?:${shape.loosened})\\u{10FFFF}$` };
}

type Pieces = IterableIterator<string> & { peeked?: string | undefined };

function peek(pieces: Pieces): string | undefined {
  pieces.peeked ??= pieces.next().value;
  return pieces.peeked;
}

function take(pieces: Pieces): string | undefined {
  const piece = peek(pieces);
  pieces.peeked = undefined;
  return piece;
}

/** Alternatives up to the end, or to the bracket that closes them. */
function readChoice(pieces: Pieces): Shape & { isChoice: boolean } {
  const alternatives = [readSequence(pieces)];
  while (peek(pieces) === "|") {
    take(pieces);
    alternatives.push(readSequence(pieces));
  }
  const nullable = alternatives.filter(({ isNullable }) => isNullable).length;
  return {
    ...merged(alternatives, "|"),
    isNullable: nullable > 0,
    isVague: nullable > 1 || alternatives.some(({ isVague }) => isVague),
    isChoice: alternatives.length > 1,
  };
}

function readSequence(pieces: Pieces): Shape {
  const terms: Shape[] = [];
  for (let next = peek(pieces); next !== undefined && next !== "|" && next !== ")"; next = peek(pieces))
    terms.push(readTerm(pieces));
  return {
    ...merged(terms, ""),
    isNullable: terms.every(({ isNullable }) => isNullable),
    isVague: terms.some(({ isVague }) => isVague),
  };
}

const merged = (shapes: Shape[], separator: string): Pick<Shape, "loosened" | "optional"> => ({
  loosened: shapes.map(({ loosened }) => loosened).join(separator),
  optional: shapes.reduce((sum, { optional }) => sum + optional, 0),
});

/** One character, class, assertion or group, with the quantifier behind it. */
function readTerm(pieces: Pieces): Shape {
  const piece = take(pieces) ?? "";
  if (!piece.startsWith("(")) {
    const single = { loosened: piece, isNullable: assertions.includes(piece), isVague: false, optional: 0 };
    return isQuantifier(peek(pieces)) ? quantified(single, take(pieces) ?? "", false) : single;
  }
  const inner = readChoice(pieces);
  take(pieces);
  const group = { ...inner, loosened: `${piece}${inner.loosened})` };
  if (isQuantifier(peek(pieces))) return quantified(group, take(pieces) ?? "", true);
  // A choice is a repetition too, as (a|a)(a|a)… shows.
  return inner.isChoice ? { ...group, loosened: `${group.loosened}*` } : group;
}

const isQuantifier = (piece: string | undefined): boolean => piece !== undefined && /^(\{\d|[*+?])/.test(piece);

function quantified(inner: Shape & { isChoice?: boolean }, quantifier: string, isGroup: boolean): Shape {
  const least = /^\{(\d+)/.exec(quantifier)?.[1];
  const isOptional = quantifier.startsWith("?");
  return {
    loosened: inner.loosened + loosenedQuantifier(quantifier, isGroup, inner.isChoice === true),
    isNullable: inner.isNullable || isOptional || quantifier.startsWith("*") || Number(least) === 0,
    // Any of the repetitions that must be there may be the empty one.
    isVague: inner.isVague || (inner.isNullable && Number(least ?? 0) > 0),
    optional: inner.optional + (isOptional ? 1 : 0),
  };
}

function loosenedQuantifier(quantifier: string, isGroup: boolean, isChoice: boolean): string {
  if (/^[*+]/.test(quantifier) || (quantifier.startsWith("?") && !isChoice)) return quantifier;
  // A fixed number of single characters leaves no choice.
  return !isGroup && /^\{\d{1,2}\}/.test(quantifier) ? quantifier : "*";
}
