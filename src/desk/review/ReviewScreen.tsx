import { useRouter } from '../shell/router';
import { ReviewChooser } from './ReviewChooser';

/** Shows the İnceleme screen: what waits for the reader, or one sheet of it. */
export default function ReviewScreen() {
  const { query } = useRouter().place;
  const [edition, plate] = [query('edition'), query('plate')];
  return <ReviewChooser key={`${String(edition)}:${String(plate)}`} edition={edition} plate={plate} />;
}
