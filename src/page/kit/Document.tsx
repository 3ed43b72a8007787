import type { ComponentChildren } from "preact";
import { textIn } from "../../core/campaign/Campaign.ts";
import { pageMessagesIn } from "../../core/i18n/page/index.ts";
import { Background } from "../components/Background.tsx";
import { Card } from "../components/Card.tsx";
import { DayHeading } from "../components/DayHeading.tsx";
import { Filters } from "../components/Filters.tsx";
import { Footer } from "../components/Footer.tsx";
import { Header } from "../components/Header.tsx";
import { Intro } from "../components/Intro.tsx";
import { Keeping } from "../components/Keeping.tsx";
import { Panel } from "../components/Panel.tsx";
import { PostHeading } from "../components/PostHeading.tsx";
import { printedLanguage } from "./languageOfPosts.ts";
import { daysOf, type PostGroup } from "./layout.ts";
import type { PageData } from "./PageData.ts";
import { drawingOf } from "./Picture.ts";
import { type Page, PageContext } from "./page.ts";

interface Props {
  readonly page: Page;
  /** The languages that the page speaks. */
  readonly languages: readonly string[];
  readonly policy: string;
  readonly icon: string;
  /** The addresses of the drawings, by their numbers. */
  readonly pictures: readonly string[];
  readonly style: string;
  readonly data: string;
  readonly scripts: readonly string[];
}

/** The whole page as it is written. What the script brings to life are its islands, each by itself. */
export function Document({ page, languages, policy, icon, pictures, style, data, scripts }: Props) {
  const { model, written } = page;
  const { language } = written;
  const words = pageMessagesIn(language);
  const campaign = model.campaign(written);
  const printed = printedLanguage(written, model);
  const isOther = ({ cards }: PostGroup) => cards.every((card) => card.language !== printed);
  return (
    <PageContext.Provider value={page}>
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <meta name="generator" content="bluehart" />
          <link rel="icon" href={icon} />
          <title>{textIn(campaign.title, language, campaign)}</title>
          <style>{style}</style>
        </head>
        <body>
          <a class="skip" href="#posts">
            {words.skip}
          </a>
          <PictureStore pictures={model.data.pictures} addresses={pictures} />
          <Island name="header" tag="header">
            <Header languages={languages} />
          </Island>
          <main>
            <Island name="intro">
              <Intro />
            </Island>
            <Island name="panel">
              <Panel />
            </Island>
            <Island name="filters">
              <Filters />
            </Island>
            <div id="posts" tabIndex={-1}>
              {daysOf(model, language).map((day) => (
                <section
                  class={day.posts.every(isOther) ? "day other" : "day"}
                  data-date={day.date}
                  aria-labelledby={`day-${day.date}`}
                >
                  <Island name="day">
                    <DayHeading day={day} moment={undefined} />
                  </Island>
                  {day.posts.map((group) => (
                    <section class={isOther(group) ? "post other" : "post"}>
                      <Island name="post" of={group.id}>
                        <PostHeading group={group} />
                      </Island>
                      <div class="cards">
                        {group.cards.map((card) => (
                          <Island
                            name="card"
                            of={card.key}
                            className={card.language === printed ? "slot" : "slot other"}
                          >
                            <Card card={card} />
                          </Island>
                        ))}
                      </div>
                    </section>
                  ))}
                </section>
              ))}
            </div>
            <Island name="keeping">
              <Keeping />
            </Island>
            <Island name="background" className="background">
              <Background />
            </Island>
          </main>
          <Island name="footer" tag="footer">
            <Footer />
          </Island>
          <div id="status" class="unseen" role="status" aria-live="polite" />
          <script type="application/json" id="data">
            {data}
          </script>
          {scripts.map((script) => (
            <script>{script}</script>
          ))}
        </body>
      </html>
    </PageContext.Provider>
  );
}

interface IslandProps {
  readonly name: string;
  readonly of?: string;
  readonly tag?: "div" | "header" | "footer";
  readonly className?: string;
  readonly children: ComponentChildren;
}

function Island({ name, of, tag: Tag = "div", className, children }: IslandProps) {
  return (
    <Tag data-island={name} data-of={of} class={className}>
      {children}
    </Tag>
  );
}

interface PictureStoreProps {
  readonly pictures: PageData["pictures"];
  /** By the numbers of the drawings. */
  readonly addresses: readonly string[];
}

/** Every picture once, for the cards to use. */
function PictureStore({ pictures, addresses }: PictureStoreProps) {
  const drawings = new Map(Object.values(pictures).map((picture) => [picture.drawing, picture]));
  if (drawings.size === 0) return null;
  return (
    <svg class="store" width="0" height="0" aria-hidden="true">
      {Array.from(drawings.values(), ({ drawing, width, height }) => (
        <image id={drawingOf(drawing)} href={addresses[drawing]} width={width} height={height} />
      ))}
    </svg>
  );
}
