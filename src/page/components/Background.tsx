import { messagesIn } from "../../core/i18n/index.ts";
import { type FactView, type HelplineView, viewKit } from "../../core/kit/toKitView.ts";
import { usePage, useStore, useWords } from "../kit/page.ts";

/** Where to turn to, the facts with their sources, and the rules that the posts were checked against. */
export function Background() {
  const { model, store } = usePage();
  const { language, words } = useWords();
  const values = useStore((state) => state.values);
  const messages = messagesIn(language);
  // One post of each platform says which rules there are.
  const posts = model.data.platforms.flatMap(({ id }) =>
    model.cards
      .filter(({ platform }) => platform.id === id)
      .slice(0, 1)
      .map((card) => model.post(card, { values, edits: store.initial.edits })),
  );
  const kit = { campaign: model.campaign({ values }), platforms: model.data.platforms, posts, withheld: [] };
  const view = viewKit(kit, model.data.today, () => undefined, language);
  return (
    <>
      {view.description !== "" && (
        <section>
          <h2>{words.about}</h2>
          <p dir="auto">{view.description}</p>
        </section>
      )}
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
              <Fact fact={fact} label={messages.source} none={messages.noSource} />
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
        {label}:{" "}
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
      {superseded !== undefined && <strong> {superseded}</strong>}
    </li>
  );
}

/** An address as a link, anything else as text. */
function Linked({ text }: { readonly text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="noopener noreferrer">
      {text}
    </a>
  );
}
