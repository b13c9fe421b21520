// Run by jest before any test: tells the tests where LibreOffice and the like are, however jest was started.
import { findPrograms } from './programs.mjs';

export default function tellTests() {
  findPrograms();
}
