import { useRouter } from '../shell/router';
import { useSelf } from '../shell/self';
import { SheetChooser } from './SheetChooser';

/** Shows the Veri girişi screen: the sheet that the address names, else the own province's. */
export default function SheetScreen() {
  const { id, province } = useSelf().self.person;
  const { query } = useRouter().place;
  return (
    <SheetChooser person={id} edition={query('edition')} plate={query('plate') ?? province?.plate ?? null} />
  );
}
