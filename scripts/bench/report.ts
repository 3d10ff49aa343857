// What was measured, as Markdown tables.
import { type Contender, oursLike } from "./contenders.ts";
import type { Cost, EditorCost } from "./editor.ts";
import { type Figure, type Samples, figure, ratio, verdict } from "./figures.ts";

export type Row = (string | number)[];

export function table(head: string[], rows: Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(" | ")} |`;
  // The first column is text; figures stand on the right.
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Three digits that count, and all before the point. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const decimals = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

export const spread = ({ low, high }: Figure): string => `${digits(low)} to ${digits(high)}`;
export const withSpread = (found: Figure): string => (Number.isNaN(found.median) ? "–" : `${digits(found.median)} (${spread(found)})`);

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
    const found = figure(own);
    return [[
      contender.label, digits(found.median), spread(found), found.n,
      raw ? withSpread(ratio(own, raw)) : "–",
      isOurs ? "1" : toOurs ? withSpread(toOurs) : "–",
      isOurs ? "" : toOurs ? verdict(toOurs) : "–",
    ]];
  });
  return table(["Contender", `median, ${unit}`, "spread", "n", "÷ raw fetch", "÷ ours", "verdict"], rows);
}

export function editorTable({ services }: EditorCost): string {
  const rows = [...services].map(([service, { ours, byPath, plain }]): Row => {
    const checks = ratio(plain.check, ours.check);
    return [
      service, digits(ours.instantiations), digits(byPath.instantiations), digits(plain.instantiations), `${digits(plain.instantiations / ours.instantiations)}×`,
      time(ours), time(plain), ours.check.length, withSpread(checks), verdict(checks),
    ];
  });
  const head = ["Service", "instantiations, ours", "ours by path", "openapi-fetch", "÷ ours", "check time, ours, ms", "openapi-fetch, ms", "n", "÷ ours", "verdict"];
  return table(head, rows);
}

const time = ({ check }: Cost): string => withSpread(figure(check));

export function rejectedList(rejected: Map<string, string>): string {
  return [...rejected].map(([who, why]) => `- **Not counted: ${who}**: ${why}`).join("\n");
}
