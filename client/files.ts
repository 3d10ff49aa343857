// An answer that is a file comes as a stream, in pieces, to be read by who asked for it.
import { countBytes } from "./body.ts";
import { AnswerError, TimeoutError, UnreachableError } from "./errors.ts";
import { givenUp } from "./exchange.ts";
import type { ReadFile } from "./operation.ts";
import { limitOf, within } from "./time.ts";

/** The pieces of a file. It fails as a call does: also when it is empty, and when nothing more comes for longer than the idleTimeout. */
export const readFile: ReadFile = (info, data, response, limits) => {
  const { attemptTimeout, idleTimeout = attemptTimeout, maxResponseBytes = Infinity, signal } = limits;
  const count = countBytes(info, response, maxResponseBytes);
  const reader = data.getReader();
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      const limit = limitOf(signal, idleTimeout);
      try {
        const { done, value } = await within(limit.signal, reader.read());
        if (done && !begun) throw new AnswerError(info, `status ${response.status}, but the answer is empty.`, { response });
        begun = true;
        if (done) return controller.close();
        count(value);
        controller.enqueue(value);
      } catch (cause) {
        void reader.cancel().catch(() => {});
        controller.error(
          cause instanceof AnswerError ? cause
          : limit.expired ? new TimeoutError(info, `nothing more came within ${idleTimeout} ms.`)
          : signal?.aborted ? givenUp(info, signal)
          : new UnreachableError(info, "the answer broke off.", { cause, response }),
        );
      } finally {
        limit.stop();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
};
