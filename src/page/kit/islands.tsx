import type { JSX } from "preact";
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
import type { KitModel } from "./KitModel.ts";
import type { DayGroup, Moment } from "./layout.ts";

interface Surroundings {
  readonly model: KitModel;
  readonly days: readonly DayGroup[];
  readonly moments: readonly { readonly date: string; readonly moment: Moment }[];
}

/** The component of an island, by the name that the page gives it. */
export function islandOf(
  name: string,
  of: string | undefined,
  date: string | undefined,
  { model, days, moments }: Surroundings,
): JSX.Element | null {
  switch (name) {
    case "header":
      return <Header languages={model.data.languages} />;
    case "intro":
      return <Intro />;
    case "panel":
      return <Panel />;
    case "filters":
      return <Filters />;
    case "keeping":
      return <Keeping />;
    case "background":
      return <Background />;
    case "footer":
      return <Footer />;
    case "card": {
      const card = model.card(of ?? "");
      return card === undefined ? null : <Card card={card} />;
    }
    default: {
      const day = days.find((candidate) => candidate.date === date);
      if (day === undefined) return null;
      const group = day.posts.find(({ id }) => id === of);
      if (group !== undefined) return <PostHeading group={group} />;
      return <DayHeading day={day} moment={moments.find((candidate) => candidate.date === date)?.moment} />;
    }
  }
}
