/** An address as a link, anything else as text. */
export function Linked({ text }: { readonly text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="noopener noreferrer">
      {text}
    </a>
  );
}
