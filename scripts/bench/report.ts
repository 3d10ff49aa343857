// What was measured, as Markdown tables.
import type { Contender } from "./contenders.ts";
import { oursLike } from "./contenders.ts";
import type { Cost, EditorCost } from "./editor.ts";
import { type Figure, type Samples, figure, ratio, verdict } from "./figures.ts";

export type Row = (string | number)[];

export function table(head: string[], rows: Row[]): string {
  // The first column is text; figures stand on the right.
  const line = (cells: Row): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Three digits that count, and more before the point. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(decimals, 2)).replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, (_, __, at: number, all: string) => (all.includes(".") && at > all.indexOf(".") ? "" : ","));
}

export const spread = ({ low, high }: Figure): string => `${digits(low)} to ${digits(high)}`;
export const withSpread = (found: Figure): string => `${digits(found.median)} (${spread(found)})`;

/** Sizes are counted, not measured: they have no spread. */
export function sizeTable(contenders: Contender[], columns: string[], sizes: Map<string, number[]>, compared: string): string {
  const place = columns.length - 1;
  const rows = contenders.flatMap((contender): Row[] => {
    const own = sizes.get(contender.id);
    const ours = sizes.get(oursLike(contender))?.[place];
    return own ? [[contender.label, ...own.map(digits), ours ? `${digits((own[place] as number) / ours)}×` : "–"]] : [];
  });
  return table(["Contender", ...columns, compared], rows);
}

export function timeTable(contenders: Contender[], unit: string, samples: Samples): string {
  const raw = samples.get("raw");
  const rows = contenders.flatMap((contender): Row[] => {
    const own = samples.get(contender.id);
    if (!own) return [];
    const ours = samples.get(oursLike(contender));
    const toOurs = ours && ratio(own, ours);
    const isOurs = contender.id === oursLike(contender);
    const { median, n, ...rest } = figure(own);
    return [[
      contender.label, digits(median), spread({ median, n, ...rest }), n,
      raw ? withSpread(ratio(own, raw)) : "–",
      isOurs ? "1" : toOurs ? withSpread(toOurs) : "–",
      isOurs ? "" : toOurs ? verdict(toOurs) : "–",
    ]];
  });
  return table(["Contender", `median, ${unit}`, "spread", "n", "÷ raw fetch", "÷ ours", "verdict"], rows);
}

export function editorTable({ services }: EditorCost): string {
  const rows = [...services].map(([service, { ours, plain }]): Row => {
    const checks = ratio(plain.check, ours.check);
    return [
      service, digits(ours.instantiations), digits(plain.instantiations), `${digits(plain.instantiations / ours.instantiations)}×`,
      time(ours), time(plain), ours.check.length, withSpread(checks), verdict(checks),
    ];
  });
  const head = ["Service", "instantiations, ours", "openapi-fetch", "÷ ours", "check time, ours, ms", "openapi-fetch, ms", "n", "÷ ours", "verdict"];
  return table(head, rows);
}

const time = ({ check }: Cost): string => withSpread(figure(check));

export function rejectedList(rejected: Map<string, string>): string {
  return [...rejected].map(([who, why]) => `- **Not counted: ${who}**: ${why}`).join("\n");
}
