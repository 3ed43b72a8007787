import { usePage, useStore, useWords } from "../kit/page.ts";
import { Linked } from "./Linked.tsx";

/** Where the kit is on the web, and who sends it. */
export function Footer() {
  const { model } = usePage();
  const values = useStore((state) => state.values);
  const { share } = model.data;
  const { brand } = model.campaign({ values });
  const { words } = useWords();
  const sender = [brand?.organisation, brand?.contact].filter((part) => part !== undefined);
  return (
    <>
      {share !== undefined && (
        <section class="share">
          <svg viewBox={`0 0 ${share.code.size} ${share.code.size}`} role="img" aria-label={words.qrCode}>
            <rect width="100%" height="100%" fill="#fff" />
            <path d={share.code.path} fill="#000" shape-rendering="crispEdges" />
          </svg>
          <div>
            <h2>{words.onPhone}</h2>
            <p>
              <Linked text={share.url} />
            </p>
          </div>
        </section>
      )}
      {sender.length > 0 && <p class="sender">{sender.join(" · ")}</p>}
    </>
  );
}
