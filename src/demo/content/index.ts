import { checks } from './checks';
import { figures } from './figures';
import { front } from './front';
import { metrics } from './metrics';
import { sections } from './sections';
import { services } from './services';

export { checks, figures, front, metrics, sections, services };
