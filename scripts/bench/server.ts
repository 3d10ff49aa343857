// The service on loopback, in a process of its own. Whoever asks it for a count gets that since the last one.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isStop } from "./operation.ts";

/** What the service says to a stop; a test may have it say something else. */
const answer = process.argv[2] ?? "{}";
let stops = 0;

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const right = isStop(request);
    if (right) stops++;
    const body = right ? answer : JSON.stringify({ errCode: "Bench.0001", externalMessage: `this is no stop: ${request.method} ${request.url}` });
    response.writeHead(right ? 200 : 400, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
  });
});

process.on("message", () => {
  process.send?.(stops);
  stops = 0;
});
// Longer than any pause between two rounds of one contender.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
