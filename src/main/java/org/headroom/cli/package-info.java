/// The command line: thin commands over the engine, the session, the model file and the text form.
///
/// Exit codes: 0 done, 1 done with findings to look at, 2 nothing done because of the input.
/// Results go to standard output, everything else to standard error, both in UTF-8.
@NullMarked
package org.headroom.cli;

import org.jspecify.annotations.NullMarked;
