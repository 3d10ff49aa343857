// Processes that are asked one thing after another.
import { type ChildProcess, type ExecFileOptions, execFile, fork } from "node:child_process";

export interface Child {
  /** Sends a question, and gives the next message that comes back. */
  ask<T>(question: unknown): Promise<T>;
  stop(): void;
}

/** Starts a script beside this one, and waits until it says something: that it is ready. */
export async function start<T>(script: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<{ child: Child; said: T }> {
  // Some write to stdout what nobody asked for.
  const process = fork(new URL(script, import.meta.url), args, { env, stdio: ["ignore", "ignore", "pipe", "ipc"], execArgv: [] });
  let complaint = "";
  process.stderr?.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const child: Child = {
    ask<T>(question: unknown) {
      const answer = next<T>(process, () => complaint);
      if (process.connected) process.send(question as object);
      return answer;
    },
    stop: () => void process.kill("SIGKILL"),
  };
  return { child, said: await next<T>(process, () => complaint) };
}

function next<T>(process: ChildProcess, complaint: () => string): Promise<T> {
  return new Promise((done, fail) => {
    const ended = (): void => fail(new Error(`ended: ${lastLineOf(complaint())}`));
    // Its stderr is read to the end only when it has closed.
    process.once("close", ended).once("message", (message) => {
      process.off("close", ended);
      done(message as T);
    });
    if (process.exitCode !== null) ended();
  });
}

/** The line that names the error, if there is one. */
const lastLineOf = (text: string): string => text.split("\n").find((line) => /^\w*Error\b/.test(line)) ?? text.trim().split("\n").at(-1) ?? "";

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, which need not be a good one. */
export function execute(file: string, args: string[], options: ExecFileOptions): Promise<Result> {
  return new Promise((done) => {
    execFile(file, args, { maxBuffer: 64 * 1024 * 1024, ...options }, (error, stdout, stderr) => {
      done({ code: error ? (typeof error.code === "number" ? error.code : 1) : 0, stdout: String(stdout), stderr: String(stderr) });
    });
  });
}
