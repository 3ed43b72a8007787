import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../src/core/i18n/terminal/en/index.ts";
import { has } from "../tools.ts";
import { temporaryFolder, write } from "./bluehart.ts";
import { CTRL_C, converse, DOWN, ENTER, type Step } from "./converse.ts";

const { guide: words } = en;
const tasks = Object.keys(words.tasks);

/** Chooses a task. */
const begin = (task: keyof typeof words.tasks): Step => [
  words.what,
  DOWN.repeat(tasks.indexOf(task)) + ENTER,
];
const stop = begin("stop");
const CAMPAIGN =
  "title: T\nlanguages: [nl]\nposts: [{ id: a, platforms: [x], text: Kom mee naar het bos }]\n";

describe.runIf(has("script"))("bluehart alone, in a terminal,", () => {
  test("shows the command of each choice", async () => {
    const { screen, code } = await converse([stop], temporaryFolder());
    for (const name of tasks.filter((task) => task !== "stop"))
      expect(screen).toContain(`  bluehart ${name}`);
    expect(code).toBe(0);
  });

  test("leaves no holes in the choices of a narrow terminal", async () => {
    const { screen, code } = await converse([stop], temporaryFolder(), {}, 40);
    expect(screen).toContain(words.tasks.check);
    expect(screen).not.toMatch(/\S {3,}bluehart/);
    expect(code).toBe(0);
  });

  test("makes a kit, shows the command that it is, and asks what to do next", async () => {
    const folder = temporaryFolder();
    write(folder, "bluehart.yaml", CAMPAIGN);
    const steps: Step[] = [
      begin("export"),
      [words.kit, ENTER],
      [words.file, ENTER],
      ["Wrote 1 post to kit.html", ""],
      stop,
    ];
    const { screen, code, unseen } = await converse(steps, folder);
    expect({ code, unseen }).toEqual({ code: 0, unseen: [] });
    expect(screen).toContain("bluehart export kit.html");
    expect(readFileSync(join(folder, "kit.html"), "utf8")).toContain("Kom mee naar het bos");
  });

  test("proposes a name that no file has, and refuses one that a file has", async () => {
    const folder = temporaryFolder();
    write(folder, "bluehart.yaml", CAMPAIGN);
    write(folder, "kit.html", "mine");
    const erase = "\x7f".repeat("kit-2.html".length);
    const steps: Step[] = [
      begin("export"),
      [words.kit, ENTER],
      [words.file, `${erase}kit.html${ENTER}`],
      [words.exists("kit.html"), `${"\x7f".repeat("kit.html".length)}other.html${ENTER}`],
      ["Wrote 1 post to other.html", ""],
      stop,
    ];
    const { screen, code } = await converse(steps, folder);
    expect(screen).toContain("kit-2.html");
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["bluehart.yaml", "kit.html", "other.html"]);
    expect(readFileSync(join(folder, "kit.html"), "utf8")).toBe("mine");
  });

  test("copies today's post", async () => {
    const folder = temporaryFolder();
    const day = (days: number) => {
      const date = new Date();
      date.setDate(date.getDate() + days);
      return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
    };
    const posts = [
      ["yesterday", -1],
      ["tomorrow", 1],
      ["now", 0],
    ] as const;
    const list = posts.map(([id, days]) => ({
      id,
      when: day(days),
      platforms: ["x"],
      text: `Bericht ${id}`,
    }));
    write(folder, "bluehart.yaml", JSON.stringify({ title: "T", languages: ["nl"], posts: list }));
    const { screen, code } = await converse(
      [begin("copy"), [words.post, ENTER], ["Sent now", ""], stop],
      folder,
    );
    expect(screen).toContain("● today: now");
    expect(screen).toContain("bluehart copy --platform twitter --post now");
    expect(screen).toContain("Sent now (twitter nl, 11/280) to the terminal's clipboard");
    expect(code).toBe(0);
  });

  test("makes a campaign of a document, and checks it", async () => {
    const folder = temporaryFolder();
    write(
      folder,
      "plan van mei.csv",
      "Date,Text\n2027-06-05,Come to the market on Sunday and bring a friend!\n",
    );
    const steps: Step[] = [
      begin("import"),
      [words.document, ENTER],
      ["Wrote campaign.yaml", ""],
      begin("check"),
      [words.runs, ""],
      stop,
    ];
    const { screen, unseen } = await converse(steps, folder);
    expect(screen).toContain('bluehart import "plan van mei.csv"');
    expect(unseen).toEqual([]);
    expect(existsSync(join(folder, "campaign.yaml"))).toBe(true);
  });

  test("sends texts to a translator", async () => {
    const folder = temporaryFolder();
    write(folder, "bluehart.yaml", CAMPAIGN);
    const steps: Step[] = [
      begin("translate"),
      [words.direction, ENTER],
      // The campaign is in Dutch, so that French is the first of the others.
      [words.targetLanguage, ENTER],
      [words.file, ENTER],
      ["Wrote", ""],
      stop,
    ];
    const { screen, code } = await converse(steps, folder);
    expect(screen).toContain("bluehart translate --to fr campaign-fr.xlsx");
    expect(existsSync(join(folder, "campaign-fr.xlsx"))).toBe(true);
    expect(code).toBe(0);
  });

  test("says that there is nothing to translate without a campaign", async () => {
    const { unseen, code } = await converse(
      [begin("translate"), [words.noCampaign, ""], stop],
      temporaryFolder(),
    );
    expect({ unseen, code }).toEqual({ unseen: [], code: 0 });
  });

  test("goes on after an error, and ends with the last command's code", async () => {
    const folder = temporaryFolder();
    write(folder, "bluehart.yaml", CAMPAIGN.replace("Kom mee", "Kom mee ".repeat(40)));
    const { unseen, code } = await converse([begin("check"), ["error", ""], stop], folder);
    expect({ unseen, code }).toEqual({ unseen: [], code: 1 });
  });

  test("opens the editor, which Ctrl-C ends", async () => {
    const folder = temporaryFolder();
    write(folder, "bluehart.yaml", CAMPAIGN);
    const { screen, code } = await converse(
      [begin("edit"), [words.campaign, ENTER], ["#token=", CTRL_C]],
      folder,
    );
    expect(screen).toContain("bluehart edit bluehart.yaml");
    expect(code).toBe(130);
  });

  /** The questions of each task, as far as they go before anything happens. */
  const questions: readonly (readonly Step[])[] = [
    [begin("copy"), [words.platform, ENTER], [words.language, ENTER], [words.post, ""]],
    [begin("export"), [words.kit, ENTER], [words.file, ""]],
    [begin("edit"), [words.campaign, DOWN + ENTER], [words.file, ""]],
    [begin("import"), [words.document, DOWN + ENTER], [words.path, ""]],
    [begin("translate"), [words.direction, ENTER], [words.targetLanguage, ENTER], [words.file, ""]],
  ];
  const moments = questions.flatMap((steps) => steps.map((_, at) => steps.slice(0, at + 1)));
  test.each(moments.map((steps) => [steps.map(([seen]) => seen).join(" "), steps] as const))(
    "leaves nothing half done when Ctrl-C is pressed at %s",
    async (_, steps) => {
      const folder = temporaryFolder();
      const text =
        "title: T\nlanguages: [nl, fr]\nposts:\n  - { id: a, platforms: [x, threads], text: { nl: Kom mee, fr: Venez } }\n  - { id: b, platforms: [x, threads], text: { nl: Kom ook, fr: Venez aussi } }\n";
      write(folder, "bluehart.yaml", text);
      write(folder, "plan.csv", "Date,Text\n2027-06-05,Come to the market on Sunday!\n");
      const [seen = ""] = steps.at(-1) ?? [];
      const { code, unseen } = await converse([...steps.slice(0, -1), [seen, CTRL_C]], folder);
      expect({ code, unseen }).toEqual({ code: 130, unseen: [] });
      expect(readdirSync(folder).sort()).toEqual(["bluehart.yaml", "plan.csv"]);
      expect(readFileSync(join(folder, "bluehart.yaml"), "utf8")).toBe(text);
    },
  );
});
