import { useRouter } from '../shell/router';
import { ImportChooser } from './ImportDesk';

/** Shows the Geçmiş dönemler screen: all imports, or the one that the address names. */
export default function ImportScreen() {
  const record = useRouter().place.query('record');
  return <ImportChooser key={record} id={record} />;
}
