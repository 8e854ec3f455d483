/** The icons a service may carry, by name; their shapes are in src/press/booklet/iconShapes.ts. */
export const iconNames = [
  'accessibility',
  'armchair',
  'baby',
  'badge-check',
  'banknote',
  'bed',
  'blocks',
  'book-open',
  'briefcase',
  'building',
  'building-2',
  'bus',
  'calculator',
  'chart-column',
  'coins',
  'flag',
  'gift',
  'graduation-cap',
  'hand-coins',
  'hand-heart',
  'hand-helping',
  'handshake',
  'heart',
  'heart-handshake',
  'heart-pulse',
  'house',
  'house-heart',
  'house-plus',
  'houses',
  'id-card',
  'landmark',
  'life-buoy',
  'map-pin',
  'medal',
  'megaphone',
  'message-circle-heart',
  'messages-square',
  'phone-call',
  'scale',
  'school',
  'shield-check',
  'shield-user',
  'shopping-basket',
  'smile',
  'sprout',
  'star',
  'stethoscope',
  'store',
  'syringe',
  'ticket',
  'toy-brick',
  'trees',
  'umbrella',
  'user-check',
  'users',
  'wallet',
] as const;

export type IconName = (typeof iconNames)[number];

/** Printed where a service names an icon that is not in the set. */
export const defaultIcon: IconName = 'heart-handshake';

/** Tells whether a name is in the set. */
export function isIconName(name: string): name is IconName {
  return (iconNames as readonly string[]).includes(name);
}
