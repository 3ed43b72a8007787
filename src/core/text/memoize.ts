import type { Campaign } from "../campaign/Campaign.ts";

/** A function that finds out something of a campaign once, and knows it as long as the campaign is there. */
export function perCampaign<Value>(make: (campaign: Campaign) => Value): (campaign: Campaign) => Value {
  const known = new WeakMap<Campaign, Value>();
  return (campaign) => {
    const value = known.get(campaign) ?? make(campaign);
    known.set(campaign, value);
    return value;
  };
}
