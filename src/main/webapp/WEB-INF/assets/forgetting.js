// Who sees the sign-in is nobody yet: acknowledged answers are at the server, and nobody else's to find here.
import { forgetAll } from './kept.js';

forgetAll();
