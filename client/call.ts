/** What a call came to: the answer's data, the headers that the contract names, and the raw response. */
export interface Answer<Data, Headers = object> {
  data: Data;
  headers: Headers;
  response: Response;
}

/** A promise of the data that can also be asked for all of the answer. */
export interface Call<Data, Headers = object> extends Promise<Data> {
  withResponse(): Promise<Answer<Data, Headers>>;
}

/** A call that is answered already: for tests, in place of a client's own. */
export const answered = <Data>(data: Data, response: Response = Response.json(data ?? null)): Call<Data> =>
  new PendingCall(Promise.resolve({ data, headers: {}, response }));

// Built on demand, so that whoever asks for the whole answer has no second promise left to handle.
export class PendingCall<Data, Headers> implements Call<Data, Headers> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #answer: Promise<Answer<Data, Headers>>;

  constructor(answer: Promise<Answer<Data, Headers>>) {
    this.#answer = answer;
  }

  withResponse(): Promise<Answer<Data, Headers>> {
    return this.#answer;
  }

  then<A = Data, B = never>(
    onData?: ((data: Data) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => data).then(onData, onError);
  }

  catch<B = never>(onError?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Data | B> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<Data> {
    return this.then().finally(onEnd);
  }
}
