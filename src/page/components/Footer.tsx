import { usePage } from "../kit/page.ts";

/** Who sends the kit. */
export function Footer() {
  const { brand } = usePage().model.data;
  if (brand === undefined) return null;
  const { organisation, contact } = brand;
  return (
    <p>
      {organisation}
      {organisation !== undefined && contact !== undefined && " · "}
      {contact}
    </p>
  );
}
