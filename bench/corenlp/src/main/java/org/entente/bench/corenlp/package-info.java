/** Stanford CoreNLP, timed in a process of its own. Built in the profile {@code corenlp} only; not published. */
@NullMarked
package org.entente.bench.corenlp;

import org.jspecify.annotations.NullMarked;
