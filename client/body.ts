// Reads a body up to a limit. It is counted after decoding, because a few bytes of brotli may become gigabytes.
import { AnswerError, type CallInfo } from "./errors.ts";
import { readRefusal } from "./refusal.ts";
import { asFinal } from "./retry.ts";
import { within } from "./time.ts";

/** Of what is read as a whole, when no `maxResponseBytes` is given. */
const defaultLimit = 64 * 2 ** 20;

/** A method of Response that reads its body. */
export type BodyKind = "text" | "blob" | "arrayBuffer";

export interface ReadOptions {
  kind: BodyKind;
  maxResponseBytes: number | undefined;
  /** Ends the reading, also of a body that does not heed it. */
  signal: AbortSignal;
}

export async function readBody(info: CallInfo, response: Response, options: ReadOptions): Promise<unknown> {
  const { kind, maxResponseBytes = defaultLimit, signal } = options;
  const { headers } = response;
  // Some platforms have no streams.
  const body = response.body as ReadableStream<Uint8Array> | null | undefined;
  if (!headers.get("Content-Encoding") && Number(headers.get("Content-Length")) > maxResponseBytes) {
    discard(response);
    throw tooLarge(info, response, maxResponseBytes);
  }
  if (typeof body?.getReader !== "function") return response[kind]();
  const pieces: Uint8Array[] = [];
  const count = countBytes(info, response, maxResponseBytes);
  const reader = body.getReader();
  try {
    for (;;) {
      // Some platforms forget the signal of a request that was collected: then only cancel() closes the connection.
      const { done, value } = await within(signal, reader.read());
      if (done) break;
      count(value);
      pieces.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error;
  }
  if (kind === "text") return decodeText(info, response, pieces);
  return new Response(new Blob(pieces as BlobPart[]), { headers })[kind]();
}

/** Call it with each piece: it throws when they are too much together. */
export function countBytes(info: CallInfo, response: Response, limit: number): (piece: Uint8Array) => void {
  let size = 0;
  return (piece) => {
    size += piece.byteLength;
    if (size > limit) throw tooLarge(info, response, limit);
  };
}

/** Nobody will read it: the connection need not bring the rest. */
export function discard({ body }: Response): void {
  void body?.cancel?.().catch(() => {});
}

function decodeText(info: CallInfo, response: Response, pieces: Uint8Array[]): string {
  try {
    const decoder = new TextDecoder();
    const last = pieces.length - 1;
    return pieces.map((piece, index) => decoder.decode(piece, { stream: index < last })).join("");
  } catch {
    // Platforms differ in how they say it; nothing else can go wrong, because malformed bytes are replaced.
    throw refuseBody(info, response, "is too long for a string. Ask for less");
  }
}

const tooLarge = (info: CallInfo, response: Response, limit: number): AnswerError =>
  refuseBody(info, response, `is larger than ${limit} bytes (maxResponseBytes). Raise maxResponseBytes, or ask for less`);

function refuseBody(info: CallInfo, response: Response, what: string): AnswerError {
  const { requestId } = readRefusal(undefined, response.headers);
  return asFinal(new AnswerError(info, `status ${response.status}, but the response ${what}.`, { response, requestId }));
}
