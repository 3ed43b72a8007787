import type { ComponentChildren } from "preact";
import { freeId } from "../../../core/campaign/edit/applyOperation.ts";
import type { Section } from "../../../core/i18n/editor/sections.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { AccountsForm } from "./AccountsForm.tsx";
import { type Choice, ChoiceField, choicesOf } from "./ChoiceField.tsx";
import { Fold } from "./Fold.tsx";
import { Languages } from "./Languages.tsx";
import { LineField } from "./LineField.tsx";
import { LinksForm } from "./LinksForm.tsx";
import { ListEditor } from "./ListEditor.tsx";
import { Locked } from "./Locked.tsx";
import { PickPicture, Thumbnail } from "./PictureField.tsx";
import { Placeholders } from "./Placeholders.tsx";
import { Reviews } from "./Reviews.tsx";
import { TextFields } from "./TextFields.tsx";
import { ThreadsForm } from "./ThreadsForm.tsx";
import { VocabularyForm } from "./VocabularyForm.tsx";

/** The keys at the top of a campaign file that some form shows. */
const TOP = [
  ...[
    "title",
    "description",
    "languages",
    "translations",
    "values",
    "day",
    "period",
    "brand",
    "background",
    "helplines",
    "accounts",
    "links",
    "facts",
    "vocabulary",
  ],
  ...["hashtags", "threads", "posts"],
];

/** The form of a part of the campaign. */
export function SectionForm({ section }: { readonly section: Section }) {
  const Form = FORMS[section];
  return <Form />;
}

const FORMS: { readonly [section in Section]: () => ComponentChildren } = {
  campaign: CampaignForm,
  brand: BrandForm,
  background: BackgroundForm,
  helplines: HelplinesForm,
  accounts: AccountsForm,
  links: LinksForm,
  facts: FactsForm,
  hashtags: HashtagsForm,
  vocabulary: VocabularyForm,
};

function CampaignForm() {
  const { words } = useEditorWords();
  return (
    <>
      <TextFields path={["title"]} label={words.title} short />
      <TextFields path={["description"]} label={words.description} />
      <Languages />
      <Reviews />
      <Placeholders />
      <h2>{words.day}</h2>
      <LineField path={["day", "date"]} label={words.dayDate} hint={words.dayDateHint} kind="day" />
      <TextFields path={["day", "name"]} label={words.dayName} short />
      <Source path={["day"]} />
      <div class="pair">
        <LineField path={["period", "from"]} label={words.periodFrom} hint={words.dateHint} kind="date" />
        <LineField path={["period", "to"]} label={words.periodTo} hint={words.dateHint} kind="date" />
      </div>
      <ThreadsForm />
      <Locked path={[]} known={TOP} />
    </>
  );
}

function BrandForm() {
  const editor = useEditor();
  const { words } = useEditorWords();
  const logo = useEditorState((state) => valueAt(state.value, ["brand", "logo"]));
  return (
    <>
      <LineField path={["brand", "color"]} label={words.color} hint={words.colorHint} />
      <LineField path={["brand", "accent"]} label={words.accent} hint={words.colorHint} />
      {typeof logo === "string" && <Thumbnail file={logo} />}
      <LineField path={["brand", "logo"]} label={words.logo} />
      <p>
        <PickPicture
          label={words.addLogo}
          accept=".png,.svg"
          onPick={(name) => editor.do({ kind: "set", path: ["brand", "logo"], value: name })}
        />
      </p>
      <LineField path={["brand", "organisation"]} label={words.organisation} />
      <LineField path={["brand", "contact"]} label={words.contact} />
      <Locked path={["brand"]} known={["color", "accent", "logo", "organisation", "contact"]} />
    </>
  );
}

function BackgroundForm() {
  const { words } = useEditorWords();
  return (
    <ListEditor
      path={["background"]}
      addLabel={words.addTo.background}
      empty={{ heading: "", text: "" }}
      nameOf={(_, at) => `${words.heading} ${at + 1}`}
    >
      {(path) => (
        <>
          <TextFields path={[...path, "heading"]} label={words.heading} short />
          <TextFields path={[...path, "text"]} label={words.prose} />
          <Locked path={path} known={["heading", "text"]} />
        </>
      )}
    </ListEditor>
  );
}

function HelplinesForm() {
  const { words } = useEditorWords();
  return (
    <ListEditor
      path={["helplines"]}
      addLabel={words.addTo.helplines}
      empty={{ name: "" }}
      nameOf={(item, at) => String(valueAt(item, ["name"]) || `${words.helpline} ${at + 1}`)}
    >
      {(path) => (
        <>
          <LineField path={[...path, "name"]} label={words.helpline} required />
          <div class="pair">
            <LineField path={[...path, "phone"]} label={words.phone} />
            <LineField path={[...path, "region"]} label={words.region} />
          </div>
          <TextFields path={[...path, "site"]} label={words.site} short />
          <TextFields path={[...path, "note"]} label={words.note} short />
          <Source path={path} />
          <Locked path={path} known={["name", "phone", "region", "site", "note", "source"]} />
        </>
      )}
    </ListEditor>
  );
}

function Source({ path }: { readonly path: readonly PropertyKey[] }) {
  const { words } = useEditorWords();
  return (
    <Fold path={[...path, "source"]} summary={words.sourceTitle} isFilled={false}>
      <LineField path={[...path, "source", "title"]} label={words.sourceTitle} />
      <LineField path={[...path, "source", "year"]} label={words.sourceYear} kind="number" />
      <LineField path={[...path, "source", "url"]} label={words.sourceUrl} />
    </Fold>
  );
}

function FactsForm() {
  const { words } = useEditorWords();
  const facts = useEditorState((state) => valueAt(state.value, ["facts"]));
  const newer = (fact: unknown): Choice[] => [
    ["", words.stillHolds],
    ...choicesOf(facts, "id", "figure").filter(([id]) => id !== valueAt(fact, ["id"])),
  ];
  return (
    <ListEditor
      path={["facts"]}
      addLabel={words.addTo.facts}
      empty={{ id: freeId(words.newFact, Array.isArray(facts) ? facts : []), figure: "", statement: "" }}
      nameOf={(item) => String(valueAt(item, ["id"]))}
    >
      {(path, item) => (
        <>
          <div class="pair">
            <LineField
              path={[...path, "id"]}
              label={words.factId}
              hint={words.factIdHint}
              kind="name"
              required
            />
            <LineField path={[...path, "figure"]} label={words.figure} required />
          </div>
          <TextFields path={[...path, "statement"]} label={words.statement} />
          <Source path={path} />
          {newer(item).length > 1 && (
            <ChoiceField path={[...path, "supersededBy"]} label={words.supersededBy} choices={newer(item)} />
          )}
          <Locked path={path} known={["id", "figure", "statement", "source", "supersededBy"]} />
        </>
      )}
    </ListEditor>
  );
}

function HashtagsForm() {
  const { words } = useEditorWords();
  const hashtags = useEditorState((state) => valueAt(state.value, ["hashtags"]));
  // A catalogue, or the name of a file of them.
  if (typeof hashtags === "string")
    return <Locked path={[]} known={TOP.filter((key) => key !== "hashtags")} />;
  return (
    <ListEditor
      path={["hashtags"]}
      addLabel={words.addTo.hashtags}
      empty=""
      nameOf={(item, at) => String(tagOf(item) || `${words.tag} ${at + 1}`)}
    >
      {(path, item) => (
        <>
          <div class="pair">
            <LineField path={typeof item === "string" ? path : [...path, "tag"]} label={words.tag} required />
            <Use path={path} item={item} />
          </div>
          <Locked path={path} known={["tag", "use"]} />
        </>
      )}
    </ListEditor>
  );
}

const tagOf = (item: unknown) => (typeof item === "string" ? item : valueAt(item, ["tag"]));

function Use({ path, item }: { readonly path: readonly PropertyKey[]; readonly item: unknown }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const use = String(valueAt(item, ["use"]) ?? "always");
  const change = (next: string) => {
    if (typeof item === "string") editor.do({ kind: "set", path, value: { tag: item, use: next } });
    else editor.do({ kind: "set", path: [...path, "use"], value: next });
  };
  return (
    <div class="field">
      <label>
        {words.use}
        <select value={use} onChange={({ currentTarget }) => change(currentTarget.value)}>
          <option value="always">{words.always}</option>
          <option value="optional">{words.optional}</option>
        </select>
      </label>
    </div>
  );
}
