import { load, scorer, type Tables } from '../../runtime/index.ts';
import type { Finding } from '../findings/finding.ts';
