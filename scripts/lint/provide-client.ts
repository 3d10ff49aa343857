// Hands the client's functions to the rules that read examples as a client does.
import { firstHarm } from "../../client/answers.ts";
import { readRefusal } from "../../client/refusal.ts";
import { provideClient } from "./client-reader.js";

provideClient({ readRefusal: (body) => readRefusal(body, new Headers()), findFailure: firstHarm });
