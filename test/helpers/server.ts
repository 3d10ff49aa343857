// An HTTP server on loopback that answers as a test says and keeps what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  method: string;
  /** As it came over the wire, not decoded. */
  url: string;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON, a text as it is. */
  body?: unknown;
}

export interface TestServer extends AsyncDisposable {
  url: string;
  asked: Asked[];
}

export type Handler = (asked: Asked, response: ServerResponse) => Reply | undefined | Promise<Reply | undefined>;

/** A handler that returns nothing has taken care of the response itself. */
export async function serve(reply: Reply | Handler): Promise<TestServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body: await read(request) };
    asked.push(one);
    const said = typeof reply === "function" ? await reply(one, response) : reply;
    if (said) send(response, said);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "object" ? { "content-type": "application/json" } : {};
  response.writeHead(status, { ...type, ...headers });
  response.end(text);
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}
