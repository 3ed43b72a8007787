import { messagesIn } from "../../core/i18n/index.ts";
import { type FactView, type HelplineView, toCampaignView } from "../../core/kit/toCampaignView.ts";
import { usePage, useStore, useWords } from "../kit/page.ts";
import { Linked } from "./Linked.tsx";
import { Story } from "./Story.tsx";

/** The story behind the posts, where to turn to, the facts with their sources, and the rules that the posts were checked against. */
export function Background() {
  const { model } = usePage();
  const { language, words } = useWords();
  const values = useStore((state) => state.values);
  const messages = messagesIn(language);
  const { platforms, calendar } = model.data;
  const view = toCampaignView({ campaign: model.campaign({ values }), platforms, calendar }, language);
  return (
    <>
      {view.description !== "" && (
        <section>
          <h2>{words.about}</h2>
          <p dir="auto">{view.description}</p>
        </section>
      )}
      {view.background !== undefined && <Story {...view.background} />}
      {view.helplines.length > 0 && (
        <section>
          <h2>{messages.helplines}</h2>
          <ul>
            {view.helplines.map((helpline) => (
              <Helpline {...helpline} />
            ))}
          </ul>
        </section>
      )}
      {view.facts.length > 0 && (
        <section>
          <h2>{messages.facts}</h2>
          <ul>
            {view.facts.map((fact) => (
              <Fact fact={fact} label={messages.source + messages.colon} none={messages.noSource} />
            ))}
          </ul>
        </section>
      )}
      <section class="rules">
        <h2>{messages.rules}</h2>
        <p>{messages.rulesIntro}</p>
        <table>
          <thead>
            <tr>
              {messages.ruleColumns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rules.map(([platform, ...cells]) => (
              <tr>
                <th scope="row">{platform}</th>
                {cells.map((cell, index) => (
                  <td data-column={messages.ruleColumns[index + 1]}>
                    <Linked text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p class="hint">{view.checked}</p>
      </section>
    </>
  );
}

function Helpline({ name, region, phone, site, note }: HelplineView) {
  return (
    <li dir="auto">
      <b>{name}</b>
      {region !== undefined && ` (${region})`}
      {phone !== undefined && (
        <>
          {" · "}
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
        </>
      )}
      {site !== undefined && (
        <>
          {" · "}
          <Linked text={site} />
        </>
      )}
      {note !== undefined && ` · ${note}`}
    </li>
  );
}

function Fact({
  fact,
  label,
  none,
}: {
  readonly fact: FactView;
  readonly label: string;
  readonly none: string;
}) {
  const { statement, source, superseded } = fact;
  return (
    <li dir="auto">
      {statement}{" "}
      <span class="source">
        {label}
        {source.length === 0
          ? none
          : source.map((part, index) => (
              <>
                {index > 0 && ", "}
                <Linked text={part} />
              </>
            ))}
        .
      </span>
      {superseded !== undefined && <strong class="superseded"> {superseded}</strong>}
    </li>
  );
}
