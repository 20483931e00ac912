// A page of a lesson: turned in place, noted as read, with the reader's own notes, and kept for reading without a network.
import './pager.js';
import './turning.js';
import './reading.js';
import './notes.js';
import './network.js';
