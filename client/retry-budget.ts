// One budget for the retries of all calls of a client, as in the standard mode of the AWS SDKs with the same numbers. When a
// service fails, many calls would otherwise multiply its load just when it cannot bear it.

/** What a retry costs after a response, such as a 503, and after none, which a service notices more. */
export const retryCost = { response: 5, noResponse: 10 };

export interface RetryBudget {
  /** Takes the cost of a retry; false, and nothing taken, when too little is left. */
  spend(cost: number): boolean;
  /** After a success: what the retry before it cost, or 1 where there was none. */
  giveBack(amount: number): void;
}

export function createRetryBudget(capacity: number): RetryBudget {
  let left = capacity;
  return {
    spend(cost) {
      if (cost > left) return false;
      left -= cost;
      return true;
    },
    giveBack: (amount) => void (left = Math.min(capacity, left + amount)),
  };
}
